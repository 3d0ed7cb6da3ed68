package id.kurasi.catalog.region;

import id.kurasi.kit.web.Aggregate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Region", description = "An administrative region (wilayah)")
public record RegionView(
        @Schema(description = "Kemendagri code, dotted", examples = "35.76.02")
        String code,

        RegionLevel level,

        @Schema(description = "The region above; null for a province", examples = "35.76", nullable = true)
        String parentCode,

        @Schema(description = "Official name", examples = "Magersari")
        String name)
        implements Aggregate {}
