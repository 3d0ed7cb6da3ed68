package id.kurasi.catalog.product.completeness;

import id.kurasi.catalog.category.Label;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "WriteCompletenessProfile",
        description = "A completeness profile as an administrator describes it",
        examples = """
        {"name": {"en": "Hotel", "id": "Hotel"}, "requirements": []}""")
public record WriteProfile(
        @NotNull @Valid Label name,

        @NotNull @Size(max = 100) @Schema(description = "What it asks for, in the order to show what is missing")
        List<@Valid @NotNull Requirement> requirements) {}
