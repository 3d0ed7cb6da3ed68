package id.kurasi.catalog.export;

import static id.kurasi.catalog.Api.as;

import id.kurasi.file.sheet.Cell;
import id.kurasi.file.sheet.Row;
import id.kurasi.file.sheet.Sheets;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sheet as it was sent, read with what imports read with. */
record Exported(List<String> headers, List<Map<String, Cell>> rows) {

    static RequestSpecification asking(String account, String businessParameter, String... businesses) {
        return as(account).accept("*/*").queryParam(businessParameter, (Object[]) businesses);
    }

    static Exported of(Response response) {
        response.then().statusCode(200);
        try {
            var file = Files.write(Files.createTempFile("exported", ".bin"), response.asByteArray());
            try (var sheet = Sheets.open(file)) {
                var rows = new ArrayList<Row>();
                sheet.rows().forEachRemaining(rows::add);
                return of(rows);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Exported of(List<Row> rows) {
        var headers = rows.get(0).cells().stream().map(Cell::text).toList();
        return new Exported(
                headers, rows.stream().skip(1).map(row -> named(headers, row)).toList());
    }

    private static Map<String, Cell> named(List<String> headers, Row row) {
        var cells = new LinkedHashMap<String, Cell>();
        for (var column = 0; column < headers.size(); column++) {
            cells.put(headers.get(column), row.cell(column));
        }
        return cells;
    }

    List<String> column(String header) {
        return rows.stream().map(row -> row.get(header).text()).toList();
    }

    String only(String header) {
        return column(header).get(0);
    }
}
