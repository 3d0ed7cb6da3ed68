package id.kurasi.catalog.business.consent;

import id.kurasi.kit.list.Paging;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which consents are asked for. */
public class ConsentFilter extends Paging {

    @RestQuery
    @Parameter(description = "To this purpose")
    public List<Purpose> purpose;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "For this retailer", example = "the-keranjang-bali")
    public List<String> retailer;

    @RestQuery
    @Parameter(description = "OPEN or WITHDRAWN")
    public List<ConsentState> state;

    @RestQuery
    @Parameter(description = "createdAt, with - before it for newest first")
    public String sort;
}
