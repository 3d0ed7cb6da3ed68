package id.kurasi.certification.work;

import static id.kurasi.certification.work.WorkRows.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.certification.ServiceTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@ServiceTest
class RemindersTest {

    @Inject
    Reminders reminders;

    @Inject
    DataSource database;

    private List<String> eventsOf(UUID subject) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select array_agg(type order by type) from event where subject = ?")) {
            query.setObject(1, subject);
            var row = query.executeQuery();
            row.next();
            return row.getArray(1) == null
                    ? List.of()
                    : List.of((String[]) row.getArray(1).getArray());
        }
    }

    @Test
    void tellOnceOfWhatHasBecomeDueAlsoWhenTwoLookAtTheSameMoment() throws SQLException {
        var rows = WorkRows.apart(database);
        var business = rows.business("MICRO");
        var late = rows.examined(business, rows.product(business, "SNACK", "DRAFT"), TODAY.minusDays(1));
        var near = rows.examined(business, rows.product(business, "SNACK", "DRAFT"), TODAY.plusDays(1));
        var far = rows.examined(business, rows.product(business, "SNACK", "DRAFT"), TODAY.plusDays(30));
        var ending = rows.certificate("PIRT", business, rows.product(business, "SNACK", "DRAFT"), TODAY.plusDays(30));

        Stream.generate(() -> CompletableFuture.runAsync(reminders::remind))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);
        reminders.remind();

        assertEquals(List.of("id.kurasi.facilitation-case.overdue"), eventsOf(late));
        assertEquals(List.of("id.kurasi.facilitation-case.due"), eventsOf(near));
        assertEquals(List.of("id.kurasi.certificate.expiring"), eventsOf(ending));
        assertEquals(List.of(), eventsOf(far));
    }
}
