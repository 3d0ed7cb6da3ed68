package id.kurasi.stack.bench;

/** The made-up words of the loaded products, as the script that loads them makes them. */
final class BenchWord {

    private static final String[] SYLLABLES = {
        "ba", "den", "ki", "lo", "mu", "pa", "ri", "sa", "tu", "wan", "ge", "ja", "ku", "ler", "no", "ra", "si", "tem",
        "yu", "cok"
    };

    private BenchWord() {}

    static String of(int n) {
        StringBuilder word = new StringBuilder();
        for (int rest = (int) (n * 7919L % 3_200_000), i = 0; i < 5; i++, rest /= 20) {
            word.append(SYLLABLES[rest % 20]);
        }
        return word.toString();
    }
}
