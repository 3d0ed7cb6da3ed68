package id.kurasi.certification.obligation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A certificate type that meets a requirement.
 *
 * @param storages only for products kept like this; null for all
 */
public record AcceptedType(
        @Schema(description = "Code of the certificate type; some are not recorded here yet", examples = "PIRT")
        String type,

        @Schema(
                nullable = true,
                description = "Only for products kept like this; null: for all",
                examples = "[\"AMBIENT\"]")
        List<Storage> storages) {

    /** @param storage null when unknown, and then the product is given the benefit of the doubt */
    public boolean serves(Storage storage) {
        return storages == null || storage == null || storages.contains(storage);
    }
}
