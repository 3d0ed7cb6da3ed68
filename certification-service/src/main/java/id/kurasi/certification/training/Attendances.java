package id.kurasi.certification.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kurasi.certification.indicator.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Writes who attends. Whoever calls it holds the row of the training. */
@ApplicationScoped
class Attendances {

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Tally tally;

    Attendances(EntityManager entities, ObjectMapper json, Tally tally) {
        this.entities = entities;
        this.json = json;
        this.tally = tally;
    }

    /** In one statement, however many they are. A business that is on the list already is written anew. */
    void write(UUID training, AttendanceSheet sheet, Integer passingScore, Instant now) {
        entities.createNativeQuery("""
                        insert into training_attendance
                            (training_id, business_id, region_code, men, women, score, passed, recorded_at)
                        select :training, r.business, r.region, r.men, r.women, r.score, r.passed, :now
                        from jsonb_to_recordset(cast(:rows as jsonb))
                            as r(business uuid, region text, men integer, women integer, score integer, passed boolean)
                        on conflict (training_id, business_id) do update set
                            region_code = excluded.region_code, men = excluded.men, women = excluded.women,
                            score = excluded.score, passed = excluded.passed, recorded_at = excluded.recorded_at
                        """)
                .setParameter("training", training)
                .setParameter("now", now)
                .setParameter("rows", rows(sheet, passingScore))
                .executeUpdate();
        sheet.rows().forEach(row -> tally.touch(row.businessId()));
    }

    private String rows(AttendanceSheet sheet, Integer passingScore) {
        try {
            return json.writeValueAsString(sheet.rows().stream()
                    .map(row -> columns(row, sheet.regions().get(row.businessId()), passingScore))
                    .toList());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Attendances cannot be written as JSON", broken);
        }
    }

    private static Map<String, Object> columns(RecordAttendance row, String region, Integer passingScore) {
        var columns = new HashMap<String, Object>();
        columns.put("business", row.businessId());
        columns.put("region", region);
        columns.put("men", row.men());
        columns.put("women", row.women());
        columns.put("score", row.score());
        columns.put("passed", AttendanceSheet.passed(row, passingScore));
        return columns;
    }

    /** @return whether the business was on the list */
    boolean remove(UUID training, UUID business) {
        var removed = entities.createNativeQuery(
                        "delete from training_attendance where training_id = :training and business_id = :business")
                .setParameter("training", training)
                .setParameter("business", business)
                .executeUpdate();
        tally.touch(business);
        return removed == 1;
    }

    /** Has everybody on the list counted anew, since it became another training. */
    void recount(UUID training) {
        entities.createQuery("select a.key.businessId from Attendance a where a.key.trainingId = :training", UUID.class)
                .setParameter("training", training)
                .getResultList()
                .forEach(tally::touch);
    }

    Turnout turnout(UUID training) {
        var sums = (Object[]) entities.createNativeQuery("""
                        select count(*), coalesce(sum(men), 0), coalesce(sum(women), 0)
                        from training_attendance where training_id = :training
                        """, Object[].class)
                .setParameter("training", training)
                .getSingleResult();
        return new Turnout(number(sums[0]), number(sums[1]), number(sums[2]));
    }

    private static int number(Object sum) {
        return Math.toIntExact(((Number) sum).longValue());
    }
}
