package id.kurasi.catalog.business;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MergeBusiness", description = "Which record is the double of this one")
record MergeBusiness(
        @NotNull
        @Schema(
                description = "The business to be merged into this one",
                examples = "0199a5e0-5c00-7000-8000-000000000002")
        UUID duplicateId) {}
