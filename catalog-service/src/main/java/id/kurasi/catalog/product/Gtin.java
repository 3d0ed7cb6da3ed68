package id.kurasi.catalog.product;

/** The barcode on a pack (GTIN-13, from GS1 Indonesia). */
final class Gtin {

    private Gtin() {}

    /** GS1's check digit: weights 1, 3, 1, 3 … over the first 12 digits, (10 − sum mod 10) mod 10. */
    static int checkDigit(String digits) {
        var sum = 0;
        for (var i = 0; i < 12; i++) {
            sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return (10 - sum % 10) % 10;
    }

    static boolean isWellFormed(String gtin) {
        return gtin.charAt(12) - '0' == checkDigit(gtin);
    }
}
