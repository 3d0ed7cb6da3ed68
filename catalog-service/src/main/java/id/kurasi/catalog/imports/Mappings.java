package id.kurasi.catalog.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kurasi.catalog.imports.column.Mapping;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

/** Reads the mapping of a sheet as the bodies of other requests are read, since the parts of a form are not. */
@ApplicationScoped
class Mappings {

    private final ObjectMapper json;
    private final Validator validator;

    Mappings(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** @param text null or blank for none */
    Mapping read(String text) throws JsonProcessingException {
        if (text == null || text.isBlank()) {
            return Mapping.NONE;
        }
        var mapping = json.readValue(text, Mapping.class);
        if (mapping == null) {
            return Mapping.NONE;
        }
        var violations = validator.validate(mapping).stream()
                .map(broken ->
                        Violation.body("mapping." + broken.getPropertyPath(), "ImportMapping", broken.getMessage()))
                .toList();
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return mapping;
    }
}
