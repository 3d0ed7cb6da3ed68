package id.kurasi.certification.type;

import java.util.List;

/**
 * A route to a certificate (skema): which papers the applicant needs and what the issuer then does, in its order.
 *
 * @param code {@link #STANDARD} where the type has one route only
 * @param source where the route is taken from
 */
public record Scheme(
        String code, String nameEn, String nameId, List<ChecklistItem> checklist, List<Stage> stages, String source) {

    public static final String STANDARD = "STANDARD";
}
