package id.kurasi.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.stack.api.Api;
import id.kurasi.stack.service.DemoAccount;
import id.kurasi.stack.service.Service;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of everything that becomes due in a round, and some rounds that end: made as users make it, then its days are moved. */
final class DueThings {

    private static final LocalDate TODAY = RoundBook.TODAY;
    private static final int ROUNDS_THAT_END = 3;

    private final TestStack stack;
    private final RoundBook book;
    private final String draft;
    private final String sentBack;
    private final String toReview;
    private final String lateToReview;
    private final String offered;
    private final String accepted;
    private final String declined;
    private final List<String> ending;
    private final String endingLater;

    DueThings(TestStack stack) {
        this.stack = stack;
        this.book = new RoundBook(stack);
        this.draft = book.draft();
        this.sentBack = sentBack();
        this.toReview = book.submitted();
        this.lateToReview = book.submitted();
        this.offered = offered();
        this.accepted = book.reviewed();
        book.decide(accepted, "accept-with-conditions", RoundBook.conditions(TODAY.plusDays(30), TODAY.plusDays(31)));
        this.declined = book.reviewed();
        book.decide(declined, "decline", RoundBook.decline("PRICE_TOO_HIGH", "FINISHING"));
        assign();
        this.ending = Stream.generate(() -> new RoundBook(stack).id())
                .limit(ROUNDS_THAT_END)
                .toList();
        this.endingLater = new RoundBook(stack).id();
    }

    private String sentBack() {
        String submission = book.submitted();
        stack.as(DemoAccount.KURATOR_1, Service.CURATION)
                .post(
                        RoundBook.path(submission) + "/request-changes",
                        Map.of(
                                "items",
                                List.of(Map.of("field", "packaging", "what", "A box", "severity", "MUST")),
                                "dueOn",
                                TODAY.plusDays(20).toString()));
        return submission;
    }

    private String offered() {
        String submission = book.reviewed();
        book.decide(submission, "shortlist", Map.of());
        stack.as(DemoAccount.KERANJANG_BALI, Service.CURATION)
                .post(
                        RoundBook.path(submission) + "/offers",
                        Map.of(
                                "terms",
                                RoundBook.terms(),
                                "expiresOn",
                                TODAY.plusDays(20).toString()));
        return submission;
    }

    private void assign() {
        Api agency = stack.as(DemoAccount.DINAS_MOJOKERTO, Service.CURATION);
        String curator = DemoAccount.KURATOR_1.login();
        agency.exchange(
                "PUT", book.path() + "/panel", Map.of("members", List.of(Map.of("curator", curator))), "If-Match", "*");
        agency.post(
                book.path() + "/assignments",
                Map.of(
                        "submissionIds",
                        List.of(toReview, lateToReview),
                        "curators",
                        List.of(curator),
                        "dueOn",
                        TODAY.plusDays(20).toString()));
    }

    /** Now all of it is due or over. */
    void letTimePass() throws SQLException {
        LocalDate tomorrow = TODAY.plusDays(1);
        LocalDate yesterday = TODAY.minusDays(1);
        try (Connection connection = stack.parts().cluster().connect(Service.CURATION.label());
                Statement sql = connection.createStatement()) {
            move(sql, "round set closes_on = '%1$s', results_due_on = '%1$s' where id = '%2$s'", tomorrow, book.id());
            move(sql, "change_request set due_on = '%s' where submission_id = '%s'", tomorrow, sentBack);
            move(sql, "assignment set due_on = '%s' where submission_id = '%s'", TODAY, toReview);
            move(sql, "assignment set due_on = '%s' where submission_id = '%s'", yesterday, lateToReview);
            move(sql, "offer set expires_on = '%s' where submission_id = '%s'", yesterday, offered);
            move(
                    sql,
                    "condition set due_on = date '%s' + position * 2 where submission_id = '%s'",
                    yesterday,
                    accepted);
            move(
                    sql,
                    "remediation_item set due_on = date '%s' + case reason_code when 'FINISHING' then 2 else 0 end where submission_id = '%s'",
                    yesterday,
                    declined);
            for (String round : ending) {
                end(sql, round);
            }
        }
    }

    /** Another round ends, and the late review is due on another day, which is over too. */
    void letMoreTimePass(Statement sql) throws SQLException {
        move(sql, "assignment set due_on = '%s' where submission_id = '%s'", TODAY.minusDays(2), lateToReview);
        end(sql, endingLater);
    }

    private static void end(Statement sql, String round) throws SQLException {
        move(
                sql,
                "round set opens_on = '%1$s', closes_on = '%1$s', results_due_on = '%1$s' where id = '%2$s'",
                TODAY.minusDays(1),
                round);
    }

    private static void move(Statement sql, String what, LocalDate day, String id) throws SQLException {
        sql.executeUpdate("update " + what.formatted(day, id));
    }

    boolean isDone() {
        return told().equals(expected());
    }

    boolean isMoreDone() {
        Map<String, Integer> expected = expected();
        List.of("review.overdue", "round.closed", "round.results-overdue")
                .forEach(type -> expected.merge(type, 1, Integer::sum));
        return told().equals(expected);
    }

    private static Map<String, Integer> expected() {
        Map<String, Integer> expected = new HashMap<>(Stream.of(
                        "submission.closing-soon",
                        "submission.changes-due",
                        "review.due",
                        "review.overdue",
                        "decision.due",
                        "condition.due",
                        "condition.overdue",
                        "remediation-item.due",
                        "remediation-item.overdue",
                        "offer.expired")
                .collect(Collectors.toMap(type -> type, type -> 1)));
        expected.put("round.closed", ROUNDS_THAT_END);
        expected.put("round.results-overdue", ROUNDS_THAT_END);
        return expected;
    }

    /** How many things each of the events was told of. */
    private Map<String, Integer> told() {
        Map<String, Integer> told = new HashMap<>();
        timesTold().forEach((what, times) -> told.merge(what.get(0), 1, Integer::sum));
        told.keySet().retainAll(expected().keySet());
        return told;
    }

    void assertNothingIsDoneTwice() {
        timesTold().forEach((what, times) -> assertEquals(1, times, what.toString()));
    }

    /** By event, subject and day. */
    private Map<List<String>, Integer> timesTold() {
        String rounds = quoted(Stream.concat(Stream.of(book.id(), endingLater), ending.stream()));
        String sql = """
                select replace(type, 'id.kurasi.', '') as told, subject, data ->> 'dueOn', count(*) from event
                where replace(type, 'id.kurasi.', '') in (%2$s)
                  and (data ->> 'roundId' in (%1$s) or subject::text in (%1$s))
                group by 1, 2, 3
                union all
                select 'the step ' || h.action, h.subject, null, count(*) from history h
                where h.kind || ' ' || h.action in ('round close', 'offer expire')
                  and (h.subject::text in (%1$s)
                       or h.subject in (select o.id from offer o join submission s on s.id = o.submission_id
                                        where s.round_id::text in (%1$s)))
                group by 1, 2, 3
                """.formatted(rounds, quoted(expected().keySet().stream()));
        try (Connection connection = stack.parts().cluster().connect(Service.CURATION.label());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            Map<List<String>, Integer> times = new HashMap<>();
            while (row.next()) {
                times.put(List.of(row.getString(1), row.getString(2), String.valueOf(row.getString(3))), row.getInt(4));
            }
            return times;
        } catch (SQLException e) {
            throw new StackFailure(e.getMessage(), e);
        }
    }

    private static String quoted(Stream<String> words) {
        return words.collect(Collectors.joining("', '", "'", "'"));
    }
}
