package id.kurasi.stack.bench;

/** How many rows are loaded. */
public record Scale(int businesses, int products, int submissions) {

    private static final int SMALLEST = 200_000;

    /** Four rounds of submissions: under fewer there would not be one of each kind. */
    private static final int FEW = 2_000;

    /** In multiples of the smallest whole benchmark. */
    public static Scale times(int times) {
        return new Scale(SMALLEST / 10 * times, SMALLEST * times, SMALLEST * times);
    }

    /** So many products, to compare a small catalog with a large one. */
    public static Scale ofProducts(int products) {
        return new Scale(products / 10, products, Math.max(FEW, Math.min(products, SMALLEST)));
    }

    /** So many submissions of as many products, to compare a small number of rounds with a large one. */
    public static Scale ofSubmissions(int submissions) {
        return new Scale(submissions / 10, submissions, submissions);
    }

    /** What a large stack is compared with. */
    public static Scale small() {
        return ofSubmissions(FEW);
    }

    /**
     * How many words there are that products call themselves by: more products have more, but not in proportion (Heaps' law).
     */
    int rareWords() {
        return (int) (16 * Math.pow(products, 0.6));
    }

    /** The word that about four products have, whatever the size of the catalog: which in the order of frequency it is (Zipf's law). */
    int rareRank() {
        return (int) (products / (4 * Math.log(rareWords())));
    }

    /** Puts the numbers into a script. */
    String fill(String sql) {
        return sql.replace(":businesses", Integer.toString(businesses()))
                .replace(":products", Integer.toString(products()))
                .replace(":submissions", Integer.toString(submissions()))
                .replace(":rare_rank", Integer.toString(rareRank()))
                .replace(":rare_words", Integer.toString(rareWords()));
    }
}
