package id.kurasi.curation.remediation;

import id.kurasi.kit.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of each gap, and the help there is for it. Both are data. */
@ApplicationScoped
class Suggestions {

    /** For a gap of which the data say nothing yet. */
    private static final int USUAL_DAYS = 30;

    private final EntityManager entities;
    private final Texts texts;

    Suggestions(EntityManager entities, Texts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    /** Help that an agency can give. */
    @Schema(name = "RemediationSuggestion", description = "Help that the agency can give (bantuan yang disarankan)")
    record Suggestion(
            @Schema(
                    description = "FACILITATION: a facilitation case; TRAINING: a training; ADVICE: something to do",
                    examples = "TRAINING")
            String kind,

            @Schema(
                    description = "A certificate type or training topic of certification-service, or what to do",
                    examples = "LOGO_PACKAGING_DESIGN")
            String target) {}

    /** @param explanation in the reader's language; null where the data say nothing */
    record Help(String explanation, List<Suggestion> suggestions) {

        static final Help UNKNOWN = new Help(null, List.of());
    }

    /** By when a gap found today is to be closed. */
    LocalDate dueOn(String code, LocalDate today) {
        @SuppressWarnings("unchecked")
        var days = (List<Integer>)
                entities.createNativeQuery("select days from remediation_gap where code = :code", Integer.class)
                        .setParameter("code", code)
                        .getResultList();
        return today.plusDays(days.isEmpty() ? USUAL_DAYS : days.get(0));
    }

    /** For a page of items, in one statement. */
    Map<String, Help> of(Collection<String> codes, LocalDate today) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) entities.createNativeQuery("""
                        select gap.code, gap.explanation, gap.explanation_id, help.kind, help.target
                        from remediation_gap as gap
                             left join remediation_suggestion as help
                                  on help.code = gap.code and help.valid_from <= :today
                                     and (help.valid_to is null or help.valid_to >= :today)
                        where gap.code in (:codes) order by gap.code, help.kind, help.target
                        """, Object[].class)
                .setParameter("codes", codes)
                .setParameter("today", today)
                .getResultList();
        var help = new HashMap<String, Help>();
        rows.forEach(row -> help.merge((String) row[0], helpOf(row), Suggestions::joined));
        return help;
    }

    private Help helpOf(Object[] row) {
        var explanation = (String) row[texts.locale().equals(Texts.INDONESIAN) ? 2 : 1];
        return new Help(
                explanation, row[3] == null ? List.of() : List.of(new Suggestion((String) row[3], (String) row[4])));
    }

    private static Help joined(Help one, Help other) {
        return new Help(
                one.explanation(),
                Stream.concat(one.suggestions().stream(), other.suggestions().stream())
                        .toList());
    }
}
