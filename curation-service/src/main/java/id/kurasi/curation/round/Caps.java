package id.kurasi.curation.round;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many products a round takes (<i>kuota</i>); null means any number. Drafts and withdrawn ones take no place. */
@Embeddable
@Schema(name = "Caps", description = "How many products the round takes (kuota); null: any number")
public record Caps(
        @Min(1) @Max(1_000_000) @Column(name = "cap_per_business") @Schema(examples = "3")
        Integer perBusiness,

        @Min(1) @Max(1_000_000) @Column(name = "cap_per_round") @Schema(examples = "200")
        Integer perRound) {

    public static final Caps NONE = new Caps(null, null);
}
