package id.kurasi.curation.submission;

import id.kurasi.curation.rubric.Recommendation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * The authority's word against the panel's: what is recommended to the retailers instead.
 *
 * @param by the account of the agency or the administrator
 */
@Embeddable
public record Overruling(
        @Enumerated(EnumType.STRING) @Column(name = "overridden_recommendation")
        Recommendation recommendation,

        @Column(name = "override_reason") String reason,
        @Column(name = "overridden_by") String by,
        @Column(name = "overridden_at") Instant at) {}
