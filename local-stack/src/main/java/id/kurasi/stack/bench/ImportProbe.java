package id.kurasi.stack.bench;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.stack.StackFailure;
import id.kurasi.stack.api.Api;
import id.kurasi.stack.database.Cluster;
import id.kurasi.stack.service.DemoAccount;
import id.kurasi.stack.service.Ports;
import id.kurasi.stack.service.Service;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/**
 * How fast a sheet of new businesses and products is imported, against COPY of the very rows that this leaves in the catalog into
 * tables with the same columns, constraints and indexes: what the database alone needs to take them in.
 */
record ImportProbe(Ports ports) {

    static final int ROWS = 20_000;

    /** What an import leaves, and which rows of it are those of the import. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("business", "id in (select business_id from imported)");
        TABLES.put("business_contact", "business_id in (select business_id from imported)");
        TABLES.put("counted_business", "business_id in (select business_id from imported)");
        TABLES.put("product", "id in (select product_id from imported)");
        TABLES.put("product_revision", "product_id in (select product_id from imported)");
        TABLES.put("product_completeness", "product_id in (select product_id from imported)");
        TABLES.put("product_word", "product_id in (select product_id from imported)");
        String subjects = "subject in (select business_id from imported union all select product_id from imported)";
        TABLES.put("history", subjects);
        TABLES.put("event", subjects);
    }

    /** Once to warm up, as the other probes do. */
    String measure() {
        run();
        JsonNode done = run();
        double imported = ROWS
                / seconds(done.get("startedAt").asText(), done.get("finishedAt").asText());
        double copied = ROWS / copySeconds(done.get("id").asText());
        return "%-18s %8.0f rows/s   by COPY %8.0f rows/s   %.2f"
                .formatted("import", imported, copied, imported / copied);
    }

    private JsonNode run() {
        Api catalog = new Api(ports, Service.CATALOG, DemoAccount.DINAS_MOJOKERTO);
        String id = catalog.upload("/v1/imports", "bench.csv", sheet().getBytes(StandardCharsets.UTF_8))
                .get("id")
                .asText();
        JsonNode state = catalog.get("/v1/imports/" + id);
        while (state.get("finishedAt").isNull()) {
            pause();
            state = catalog.get("/v1/imports/" + id);
        }
        if (state.at("/rows/CREATED").asInt() != ROWS) {
            throw new StackFailure("The import of the benchmark came to " + state.get("rows"));
        }
        return state;
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("interrupted", e);
        }
    }

    private static double seconds(String from, String to) {
        return (Instant.parse(to).toEpochMilli() - Instant.parse(from).toEpochMilli()) / 1000.0;
    }

    /** As an agency has it: owners and telephones, prices in words, lists in cells. */
    private static String sheet() {
        String run = UUID.randomUUID().toString().substring(0, 8);
        return "Nama Usaha;Nama Pemilik;No HP;Alamat;Kecamatan;Skala Usaha;KBLI 2020;Nama Produk;Kategori;Merek;"
                + "Deskripsi;Harga Jual;Isi Bersih;Komposisi;Masa Simpan;Kapasitas per bulan\n"
                + IntStream.range(0, ROWS).mapToObj(i -> row(run, i)).collect(Collectors.joining("\n"));
    }

    private static String row(String run, int i) {
        String one = BenchWord.of(i % 3001);
        String other = BenchWord.of(i * 31 % 2999);
        return String.join(
                ";",
                "Usaha %s %s %s %d".formatted(one, other, run, i),
                "Contoh " + one,
                "08%010d".formatted(i),
                "Jalan %s %d".formatted(other, i % 200),
                i % 2 == 0 ? "Magersari" : "Kranggan",
                i % 4 == 0 ? "Kecil" : "Mikro",
                "10794",
                "Keripik %s %s".formatted(one, BenchWord.of(1000 + i % 30)),
                "SNACK",
                one + " Rasa",
                "Keripik dibuat dengan tangan oleh perajin setempat, tanpa pengawet dan " + other,
                "Rp %d.000".formatted(5 + i % 90),
                "150 gram",
                "\"kedelai, garam, minyak kelapa\"",
                "6 bulan",
                "%d pcs".formatted(100 + i % 900));
    }

    private double copySeconds(String importId) {
        try (Connection catalog = DriverManager.getConnection(
                        ports.jdbcUrl(Service.CATALOG.label()), Service.CATALOG.label(), Cluster.PASSWORD);
                Statement statement = catalog.createStatement()) {
            statement.execute("create temporary table imported as select business_id, product_id from import_row"
                    + " where import_id = '%s'".formatted(UUID.fromString(importId)));
            statement.execute("drop schema if exists copied cascade; create schema copied");
            long nanos = 0;
            for (Map.Entry<String, String> table : TABLES.entrySet()) {
                nanos += copyNanos(catalog, table.getKey(), table.getValue());
            }
            statement.execute("drop schema copied cascade");
            return nanos / 1e9;
        } catch (SQLException | IOException e) {
            throw new StackFailure("The rows of the import cannot be copied: " + e.getMessage(), e);
        }
    }

    private static long copyNanos(Connection catalog, String table, String which) throws SQLException, IOException {
        try (Statement statement = catalog.createStatement()) {
            statement.execute("create table copied.%1$s (like public.%1$s including all)".formatted(table));
            String columns = columns(statement, table);
            PGConnection copier = catalog.unwrap(PGConnection.class);
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            copier.getCopyAPI()
                    .copyOut(
                            "copy (select %s from public.%s where %s) to stdout".formatted(columns, table, which),
                            rows);
            byte[] bytes = rows.toByteArray();
            long start = System.nanoTime();
            copier.getCopyAPI()
                    .copyIn(
                            "copy copied.%s (%s) from stdin".formatted(table, columns),
                            new ByteArrayInputStream(bytes));
            return System.nanoTime() - start;
        }
    }

    /** Without those that the database fills. */
    private static String columns(Statement statement, String table) throws SQLException {
        try (ResultSet columns = statement.executeQuery("""
                select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
                where attrelid = 'public.%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                """.formatted(table))) {
            columns.next();
            return columns.getString(1);
        }
    }
}
