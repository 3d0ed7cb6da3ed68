package id.kurasi.catalog.duplicate;

import id.kurasi.kit.list.Paging;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which duplicates are asked for. */
public class DuplicateFilter extends Paging {

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "In this region (wilayah) or below it", example = "35.76")
    public List<String> region;
}
