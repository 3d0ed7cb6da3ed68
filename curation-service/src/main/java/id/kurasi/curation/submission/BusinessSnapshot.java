package id.kurasi.curation.submission;

import id.kurasi.curation.peer.CatalogProduct;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who makes it. Nothing personal: contacts stay in the catalog. */
@Schema(name = "BusinessSnapshot", description = "The producer as it was when the product was submitted")
public record BusinessSnapshot(
        UUID id,
        @Schema(examples = "Contoh Rasa Maja") String name,
        @Schema(examples = "35.76.02") String regionCode,
        @Schema(examples = "MICRO") String businessScale,

        @Schema(description = "Associations and cooperatives it belongs to", examples = "[\"Asosiasi Batik Maja\"]")
        List<String> associations) {

    public BusinessSnapshot {
        associations = Objects.requireNonNullElse(associations, List.of());
    }

    static BusinessSnapshot of(CatalogProduct.Business business) {
        return new BusinessSnapshot(
                business.id(),
                business.name(),
                business.regionCode(),
                business.businessScale(),
                business.associations());
    }
}
