package id.kurasi.stack.bench;

/** How many rows are loaded, in multiples of the smallest benchmark. */
record Scale(int times) {

    int businesses() {
        return 20_000 * times;
    }

    int products() {
        return 200_000 * times;
    }

    int submissions() {
        return 200_000 * times;
    }

    /** Puts the numbers into a script. */
    String fill(String sql) {
        return sql.replace(":businesses", Integer.toString(businesses()))
                .replace(":products", Integer.toString(products()))
                .replace(":submissions", Integer.toString(submissions()));
    }
}
