package id.kurasi.catalog.business.contact;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ContactRead", description = "One read of a contact")
public record ContactReadView(
        UUID id,
        Instant at,

        @Schema(description = "The account", examples = "keranjang-bali")
        String by,

        @Schema(description = "As what it was allowed to", examples = "buyer:the-keranjang-bali")
        String role) {}
