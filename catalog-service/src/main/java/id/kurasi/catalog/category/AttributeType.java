package id.kurasi.catalog.category;

/**
 * What kind of value an attribute has. {@link #fits} says the same in SQL of a stored {@code value}: narrowing a type asks the
 * database whether it would leave values behind.
 */
public enum AttributeType {
    /** Free text (teks), up to 2000 characters. */
    TEXT("jsonb_typeof(value) = 'string'"),
    /** A whole number (bilangan bulat), in the unit of the attribute. */
    INTEGER("case when jsonb_typeof(value) = 'number' then cast(value as numeric) % 1 = 0 else false end"),
    /** A number (bilangan), in the unit of the attribute, with up to three decimals. */
    NUMBER("jsonb_typeof(value) = 'number'"),
    /** Yes or no (ya atau tidak). */
    BOOLEAN("jsonb_typeof(value) = 'boolean'"),
    /** A day (tanggal), as in 2024-12-31. */
    DATE("jsonb_typeof(value) = 'string' and value #>> '{}' ~ '^\\d{4}-\\d{2}-\\d{2}$'"
            + " and pg_input_is_valid(value #>> '{}', 'date')"),
    /** One of the allowed values (pilihan). */
    CHOICE("jsonb_typeof(value) = 'string' and cast(:allowed as jsonb) @> value"),
    /** Some of the allowed values (pilihan ganda); those that stand alone only by themselves. */
    CHOICES(
            "jsonb_typeof(value) = 'array' and jsonb_array_length(value) > 0 and cast(:allowed as jsonb) @> value"
                    + " and (jsonb_array_length(value) = 1 or not jsonb_exists_any(value, array(select jsonb_array_elements_text(cast(:alone as jsonb)))))");

    private final String fits;

    AttributeType(String fits) {
        this.fits = fits;
    }

    String fits() {
        return fits;
    }

    boolean isNumber() {
        return this == INTEGER || this == NUMBER;
    }

    boolean isChoice() {
        return this == CHOICE || this == CHOICES;
    }
}
