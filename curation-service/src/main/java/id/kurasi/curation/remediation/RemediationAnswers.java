package id.kurasi.curation.remediation;

import id.kurasi.curation.submission.RemediationAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What later submissions say to the gaps of earlier ones. */
@ApplicationScoped
class RemediationAnswers {

    private final EntityManager entities;
    private final RemediationItems items;

    RemediationAnswers(EntityManager entities, RemediationItems items) {
        this.entities = entities;
        this.items = items;
    }

    /** What there was to answer. */
    List<RemediationItem> itemsOf(UUID earlier) {
        return items.list("submissionId = ?1 order by reasonCode, id", earlier);
    }

    record Given(UUID item, String answer, Instant at) {}

    /** A later answer of the same submission takes the place of the earlier one. */
    void keep(UUID submission, RemediationAnswer answer, Instant now) {
        entities.createNativeQuery("""
                        insert into remediation_answer (item_id, submission_id, answer, at)
                        values (:item, :submission, :answer, :at)
                        on conflict (item_id, submission_id) do update set answer = excluded.answer, at = excluded.at
                        """)
                .setParameter("item", answer.item())
                .setParameter("submission", submission)
                .setParameter("answer", answer.answer())
                .setParameter("at", now)
                .executeUpdate();
    }

    Map<UUID, Given> of(UUID submission) {
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) entities.createNativeQuery(
                        "select item_id, answer, at from remediation_answer where submission_id = :submission",
                        Object[].class)
                .setParameter("submission", submission)
                .getResultList();
        return rows.stream()
                .map(row -> new Given((UUID) row[0], (String) row[1], (Instant) row[2]))
                .collect(Collectors.toMap(Given::item, given -> given));
    }
}
