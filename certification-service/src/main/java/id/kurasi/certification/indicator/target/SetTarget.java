package id.kurasi.certification.indicator.target;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SetCertificationTarget")
public record SetTarget(
        @DecimalMin("0")
        @Digits(integer = 10, fraction = 2)
        @Schema(
                description =
                        "In the indicator's unit: a whole number, of PERCENT and DAY with up to two decimals; null lifts the target",
                nullable = true,
                examples = "40")
        BigDecimal value) {}
