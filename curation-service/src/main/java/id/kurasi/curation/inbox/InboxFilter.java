package id.kurasi.curation.inbox;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What the inbox can be narrowed to; a repeated parameter means any of its values. */
public class InboxFilter {

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Of these rounds")
    public List<UUID> round;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Of this category or product group", example = "SNACK")
    public List<String> category;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Of these of the caller's retailers, by slug", example = "the-keranjang-bali")
    public List<String> retailer;

    @RestQuery
    @DefaultValue("false")
    @Parameter(description = "Only the categories of the caller's preferences, where there are some")
    public boolean mine;
}
