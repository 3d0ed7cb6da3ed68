package id.kurasi.catalog.business;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Membership", description = "A group the business belongs to")
public record Membership(
        @NotNull Kind kind,

        @NotBlank @Size(max = 200) @NoNik @Schema(examples = "Sentra Maja Bharama Wastra")
        String name) {

    public enum Kind {
        /** Sentra IKM: a cluster of businesses that make similar things (PP 29/2018). */
        INDUSTRY_CENTRE,
        /** Asosiasi, paguyuban, koperasi. */
        ASSOCIATION,
        /** Komunitas. */
        COMMUNITY,
        /**
         * Komunitas inklusif: a group of or for people with disabilities. A matter of the group, never of a person; shown only to
         * who may change the business and to services, so that nobody else concludes from it on somebody's health.
         */
        INCLUSIVE_COMMUNITY
    }
}
