package id.kurasi.catalog.imports.plan;

import id.kurasi.catalog.imports.Problem;
import id.kurasi.catalog.imports.column.ImportField;
import id.kurasi.catalog.imports.column.Layout;
import id.kurasi.catalog.imports.value.Code;
import id.kurasi.catalog.imports.value.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What there is to say about one row. */
final class Say {

    private final Layout layout;
    private final List<Problem> problems;

    Say(Layout layout, List<Problem> seenBefore) {
        this.layout = layout;
        this.problems = new ArrayList<>(seenBefore);
    }

    void of(ImportField field, Code code, Object... args) {
        of(field, Finding.of(code, args));
    }

    void of(ImportField field, Finding finding) {
        var column = layout.column(field).map(found -> found.index()).orElse(null);
        problems.add(Problem.of(column, field.apiName(), finding));
    }

    /** Of a field by the name it has in the API's own bodies. */
    void ofApiField(String name, Finding finding) {
        var field = Arrays.stream(ImportField.values())
                .filter(any -> name.startsWith(any.apiName()))
                .findFirst();
        if (field.isPresent()) {
            of(field.get(), finding);
        } else {
            problems.add(Problem.of(null, name, finding));
        }
    }

    boolean refuses() {
        return problems.stream().anyMatch(problem -> problem.code().refuses());
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }
}
