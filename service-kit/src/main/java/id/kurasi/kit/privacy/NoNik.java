package id.kurasi.kit.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.StreamSupport;

/** The text holds no citizen number ({@link Nik}); the refusal names the field and never the number. */
@Constraint(validatedBy = {NoNik.InText.class, NoNik.InJson.class})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface NoNik {

    String message() default "{no-nik}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class InText implements ConstraintValidator<NoNik, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return !Nik.isIn(text);
        }
    }

    /** A number is read as the digits it was written with. */
    final class InJson implements ConstraintValidator<NoNik, JsonNode> {
        @Override
        public boolean isValid(JsonNode value, ConstraintValidatorContext context) {
            return value == null || !isIn(value);
        }

        private static boolean isIn(JsonNode value) {
            return value.isContainerNode()
                    ? StreamSupport.stream(value.spliterator(), false).anyMatch(InJson::isIn)
                    : Nik.isIn(value.asText());
        }
    }
}
