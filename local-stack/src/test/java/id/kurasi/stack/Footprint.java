package id.kurasi.stack;

import id.kurasi.stack.service.Service;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** All that is written of a round and what is in it. */
record Footprint(List<String> rows) {

    private static final String ROUND = """
            with s as (select * from submission where round_id = '%1$s')
            select 'submission ' || s::text from s
            union all select 'snapshot ' || t::text from submission_snapshot t join s on s.id = t.submission_id
            union all select 'change ' || t::text from change_request t join s on s.id = t.submission_id
            union all select 'item ' || t::text from change_request_item t join s on s.id = t.submission_id
            union all select 'gap ' || t::text from remediation_item t where t.round_id = '%1$s'
            union all select 'history ' || t::text from history t join s on s.id = t.subject
            union all select 'event ' || t.type || t.subject from event t where t.data ->> 'roundId' = '%1$s'
            union all select 'funnel ' || t::text from funnel_counter t where t.round_id = '%1$s'
            union all select 'fact ' || t.happening || t.items from indicator_fact t where t.round_id = '%1$s'
            order by 1
            """;

    static Footprint of(TestStack stack, String round) {
        return new Footprint(select(stack, ROUND.formatted(round)));
    }

    /** What would be answered again under these keys. */
    static List<String> answersUnder(TestStack stack, List<String> keys) {
        return select(
                stack,
                "select body from idempotency_key where key in (%s)"
                        .formatted(keys.stream().collect(Collectors.joining("', '", "'", "'"))));
    }

    private static List<String> select(TestStack stack, String sql) {
        try (Connection connection = stack.parts().cluster().connect(Service.CURATION.label());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new StackFailure(e.getMessage(), e);
        }
    }
}
