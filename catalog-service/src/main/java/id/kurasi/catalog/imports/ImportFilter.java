package id.kurasi.catalog.imports;

import id.kurasi.kit.list.Paging;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which imports are asked for. */
public class ImportFilter extends Paging {

    @RestQuery
    @Parameter(description = "In this state")
    public List<ImportState> state;

    @RestQuery
    @Parameter(description = "createdAt, with - before it for descending", example = "-createdAt")
    public String sort;
}
