package id.kurasi.catalog.business;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BusinessKbli", description = "Activity code (KBLI) of a business")
public record KbliView(
        @Schema(examples = "2020") String version,
        @Schema(examples = "13134") String code,

        @Schema(
                description =
                        "Its title where the curated list has it (see /v1/kbli); any other code is taken as it is",
                nullable = true,
                examples = "Industri Batik")
        String title) {}
