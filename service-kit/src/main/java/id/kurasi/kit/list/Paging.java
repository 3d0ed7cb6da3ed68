package id.kurasi.kit.list;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which part of a list is asked for. */
public class Paging {

    @RestQuery
    @DefaultValue("20")
    @Min(1)
    @Max(100)
    @Parameter(description = "How many at most, 1 to 100")
    public int limit;

    @RestQuery
    @Parameter(description = "nextCursor of the part before; only with the same filters and sort")
    public String cursor;
}
