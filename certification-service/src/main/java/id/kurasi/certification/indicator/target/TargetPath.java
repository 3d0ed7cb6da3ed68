package id.kurasi.certification.indicator.target;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;

/** What a target is set for, as its path says it. */
public class TargetPath {

    @RestPath
    @Parameter(description = "Code of the indicator", example = "FACIL_ISSUED")
    public String indicator;

    @RestPath
    @Pattern(regexp = "\\d{2}(\\.\\d{2}(\\.\\d{2})?)?")
    @Parameter(description = "Of which region (wilayah)", example = "35.76")
    public String region;

    @RestPath
    @Parameter(
            description =
                    "Certificate type (jenis sertifikat), of TRAINED topic (topik pelatihan); ALL for all together",
            example = "HALAL")
    public String type;

    @RestPath
    @Pattern(regexp = "2[01]\\d{2}(-2[01]\\d{2})?")
    @Parameter(
            description =
                    "Fiscal year (tahun anggaran), or the first and last year of a plan (Renstra) of at most 25 years",
            example = "2025-2029")
    public String years;
}
