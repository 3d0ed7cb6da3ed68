package id.kurasi.catalog.business.kbli;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.web.Aggregate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/kbli")
@Tag(name = "Business facts", description = "What businesses are described with: activity codes (KBLI), scales")
@RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.AGENCY,
    Role.Name.CURATOR,
    Role.Name.BUYER,
    Role.Name.BUSINESS,
    Role.Name.VIEWER,
    Role.Name.SERVICE
})
public class KbliResource {

    private final KbliCodes codes;

    KbliResource(KbliCodes codes) {
        this.codes = codes;
    }

    @Schema(name = "KbliList", description = "Curated activity codes", examples = """
        {"items": [{"version": "2020", "code": "13134", "title": "Industri Batik", "source": "BPS Regulation 2/2020", \
        "verified": true}]}""")
    public record KbliList(List<KbliCode> items) implements Aggregate {}

    @GET
    @Operation(
            operationId = "listKbli",
            summary = "Look up activity codes",
            description =
                    "Codes of the Indonesian classification of activities (*KBLI*) that small manufacturers usually have, by"
                            + " code. The list is curated, short and comes whole; a business may have any other code too. 2020 and"
                            + " 2025 are both in use, and some codes changed their meaning.")
    public KbliList list(
            @RestQuery @Parameter(description = "Of this version", example = "2020")
                    List<@Pattern(regexp = "2020|2025") String> version,
            @RestQuery
                    @Size(min = 1, max = 100)
                    @Parameter(description = "How the code begins, or words of the title", example = "batik")
                    String q) {
        return new KbliList(codes.list(version, q));
    }
}
