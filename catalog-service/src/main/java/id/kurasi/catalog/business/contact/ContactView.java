package id.kurasi.catalog.business.contact;

import id.kurasi.kit.web.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Contact", description = "Whom to reach for a business (kontak): personal data")
public record ContactView(
        UUID businessId,
        @Schema(examples = "0") long version,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "Name of the person (nama pemilik)", nullable = true, examples = "Contoh Pemilik")
        String personName,

        @Schema(description = "E.164", nullable = true, examples = "+628000000001")
        String phone,

        @Schema(nullable = true, examples = "kontak@contoh.example")
        String email,

        @Schema(nullable = true, examples = "Jalan Contoh 1, RT 01 RW 02, Gunung Gedangan")
        String address,

        @Schema(nullable = true, examples = "61315") String postcode)
        implements Versioned {

    /** Says nothing, wherever it ends up by mistake. */
    @Override
    public String toString() {
        return "contact of " + businessId;
    }
}
