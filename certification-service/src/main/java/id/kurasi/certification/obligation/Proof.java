package id.kurasi.certification.obligation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What meets a requirement: a certificate of a type, or a fact. Null limits nothing. */
@Schema(name = "Proof", description = "What meets a requirement: a certificate of a type, or a fact")
public record Proof(
        @Size(min = 2, max = 40)
        @Schema(nullable = true, description = "Code of the certificate type; null: a fact", examples = "PIRT")
        String type,

        @Schema(nullable = true, description = "The fact; null: a certificate", examples = "GTIN")
        Fact fact,

        @Size(min = 1, max = 3)
        @Schema(
                nullable = true,
                description = "Only for products kept like this; null: for all",
                examples = "[\"AMBIENT\"]")
        List<@NotNull Storage> storages,

        @Size(min = 1, max = 50)
        @Schema(
                nullable = true,
                description = "Not for products made by one of these processes",
                examples = "[\"PASTEURISED\"]")
        List<@NotBlank @Size(max = 60) String> exceptProcesses,

        @Schema(nullable = true, description = "Only for imported products, or only for others; null: for all")
        Boolean imported,

        @Size(min = 1, max = 50)
        @Schema(
                nullable = true,
                description = "Only certificates of one of these standards, without edition; null: of any",
                examples = "[\"2973\"]")
        List<@NotBlank @Size(max = 40) String> standards,

        @Schema(
                nullable = true,
                description = "Whether an application that lies with the issuer is enough; false when left out",
                examples = "false")
        Boolean filedSuffices) {

    public Proof {
        filedSuffices = filedSuffices != null && filedSuffices;
    }

    public static Proof of(String type) {
        return new Proof(type, null, null, null, null, null, false);
    }

    /** What the product does not say is taken in its favour, but for its origin: it counts as made in Indonesia. */
    public boolean serves(Subject subject) {
        return (storages == null || subject.storage() == null || storages.contains(subject.storage()))
                && (imported == null || imported == subject.traits().isImported())
                && (exceptProcesses == null
                        || Concern.whenAny(exceptProcesses, subject.traits().processes()) != Concern.YES);
    }

    /** @param standard as written on the certificate; null when it names none */
    public boolean accepts(String certificateType, String standard) {
        return certificateType.equals(type)
                && (standards == null
                        || StandardNumber.baseOf(standard)
                                .filter(standards::contains)
                                .isPresent());
    }

    /** The type or fact. */
    public String name() {
        return type == null ? fact.name() : type;
    }
}
