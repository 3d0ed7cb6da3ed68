package id.kurasi.curation.gate;

import id.kurasi.kit.list.Paging;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of waivers can be narrowed to; a repeated parameter means any of its values. */
public class WaiverFilter extends Paging {

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Of these retailers, by slug", example = "the-keranjang-bali")
    public List<String> retailer;

    @RestQuery
    @Parameter(description = "Of these gates", example = "GTIN")
    public List<Gate> gate;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "For exactly these products", example = "01930000-0000-7000-8000-000000000002")
    public List<UUID> product;
}
