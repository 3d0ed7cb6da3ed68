package id.kurasi.certification.compliance;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** What is said to the database, by who says it: a request is answered by one thread, and jobs go on beside it. */
@ApplicationScoped
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private final Map<String, Queue<String>> byThread = new ConcurrentHashMap<>();

    @Override
    public String inspect(String sql) {
        byThread.computeIfAbsent(Thread.currentThread().getName(), any -> new ConcurrentLinkedQueue<>())
                .add(sql);
        return sql;
    }

    void forget() {
        byThread.clear();
    }

    /** All that was said by whoever read this table. */
    List<String> ofWhoRead(String table) {
        return byThread.values().stream()
                .filter(said -> said.stream().anyMatch(sql -> sql.contains("from " + table)))
                .flatMap(Queue::stream)
                .toList();
    }
}
