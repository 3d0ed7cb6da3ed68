package id.kurasi.certification.number;

/**
 * What a part of a number says.
 *
 * @param name of the part, such as {@code expiryYear}
 * @param digits as written
 * @param value what they stand for: {@code PLASTIC} for 2, 2029 for 29; the digits themselves where nothing more is known
 */
public record ReadFact(String name, String digits, String value, Label label, Label meaning, String source) {

    /** Words in two languages. */
    public record Label(String en, String id) {}
}
