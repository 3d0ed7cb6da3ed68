package id.kurasi.catalog.business;

import id.kurasi.kit.list.Paging;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which businesses are asked for. */
public class BusinessFilter extends Paging {

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "In this region or below it (wilayah)", example = "35.76")
    public List<String> region;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "With this business identification number (NIB)", example = "9900000000001")
    public List<String> nib;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "With exactly this name, in whatever case", example = "Contoh Batik Maja")
    public List<String> name;

    @RestQuery
    @Parameter(description = "Of this scale (skala usaha)")
    public List<BusinessScale> businessScale;

    @RestQuery
    @Parameter(description = "createdAt, with - before it for newest first")
    public String sort;
}
