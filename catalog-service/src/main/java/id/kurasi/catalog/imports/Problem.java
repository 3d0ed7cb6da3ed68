package id.kurasi.catalog.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.kurasi.catalog.imports.value.Code;
import id.kurasi.catalog.imports.value.Finding;
import java.util.List;

/**
 * What is kept of something to say about a row; the words are looked up when somebody reads it, and the value is that of the
 * cell.
 *
 * @param column from 0; null where it is about the row
 * @param field what the API calls it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(Integer column, String field, Code code, List<String> args, List<String> candidates) {

    public static Problem of(Integer column, String field, Finding finding) {
        return new Problem(column, field, finding.code(), finding.args(), finding.candidates());
    }
}
