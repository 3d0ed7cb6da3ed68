package id.kurasi.catalog.imports;

import id.kurasi.catalog.imports.row.RowJson;
import id.kurasi.catalog.imports.row.StagedRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.UUID;
import org.hibernate.Session;
import org.postgresql.PGConnection;

/** Writes the rows of a sheet into the database as they are read, by COPY, in the current transaction. */
@ApplicationScoped
class RowCopy {

    private static final String COPY = "copy import_row (import_id, row_no, cells, problems) from stdin";
    /** Characters that are sent at once. */
    private static final int PART = 512 * 1024;

    private final Bulk bulk;
    private final EntityManager entities;

    RowCopy(Bulk bulk, EntityManager entities) {
        this.bulk = bulk;
        this.entities = entities;
    }

    /**
     * Part by part, so that the connection is free while the next part is read.
     *
     * @return how many rows there were
     */
    int write(UUID id, Iterator<StagedRow> rows) {
        bulk.begin();
        var count = 0;
        var part = new StringBuilder(PART);
        while (rows.hasNext()) {
            var row = rows.next();
            part.append(id).append('\t').append(row.number()).append('\t');
            append(RowJson.cells(row.cells()), part);
            append(RowJson.problems(row.problems()), part.append('\t'));
            part.append('\n');
            count++;
            if (part.length() > PART) {
                send(part);
            }
        }
        send(part);
        return count;
    }

    private void send(StringBuilder part) {
        if (!part.isEmpty()) {
            var bytes = part.toString().getBytes(StandardCharsets.UTF_8);
            entities.unwrap(Session.class).doWork(connection -> copy(connection, bytes));
            part.setLength(0);
        }
    }

    private static void copy(Connection connection, byte[] rows) throws SQLException {
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY, new ByteArrayInputStream(rows));
        } catch (IOException impossible) {
            throw new UncheckedIOException("An array ends in no error", impossible);
        }
    }

    /** JSON holds no line ends and tabs of its own; its backslashes are doubled, since COPY has them too. */
    private static void append(String json, StringBuilder to) {
        for (var i = 0; i < json.length(); i++) {
            var c = json.charAt(i);
            if (c == '\\') {
                to.append('\\');
            }
            to.append(c);
        }
    }
}
