package id.kurasi.catalog.product.revision;

import id.kurasi.kit.web.Aggregate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RevisionDiff", description = "What makes one revision of a product of another (perbandingan revisi)")
public record DiffView(
        UUID productId,

        @Schema(
                description = "Null when there is none before: all that is given is new",
                nullable = true,
                examples = "2")
        Integer from,

        @Schema(examples = "3") int to,

        @Schema(description = "Whether composition or process differs", examples = "false")
        boolean compositionChanged,

        List<FieldChange> changes)
        implements Aggregate {}
