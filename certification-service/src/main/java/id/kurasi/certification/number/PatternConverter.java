package id.kurasi.certification.number;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.regex.Pattern;

/** Patterns ignore case: upper-casing a number first would break the "No." of P-IRT and the "Amd" of SNI. */
@Converter
public class PatternConverter implements AttributeConverter<Pattern, String> {

    @Override
    public String convertToDatabaseColumn(Pattern pattern) {
        return pattern == null ? null : pattern.pattern();
    }

    @Override
    public Pattern convertToEntityAttribute(String pattern) {
        return pattern == null ? null : Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
