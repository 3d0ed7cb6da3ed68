package id.kurasi.catalog.imports;

import id.kurasi.catalog.imports.value.Code;
import id.kurasi.kit.list.Paging;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which rows of an import are asked for. */
public class ImportRowFilter extends Paging {

    @RestQuery
    @Parameter(description = "With this outcome")
    public List<RowOutcome> outcome;

    @RestQuery
    @Parameter(description = "Of which this is said")
    public List<Code> code;
}
