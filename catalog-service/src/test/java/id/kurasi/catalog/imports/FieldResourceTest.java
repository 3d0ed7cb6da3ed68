package id.kurasi.catalog.imports;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.etag;
import static id.kurasi.catalog.Api.get;
import static id.kurasi.catalog.Api.put;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.kurasi.catalog.Body;
import id.kurasi.catalog.imports.column.ImportField;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class FieldResourceTest {

    private static final String SENTRA = "/v1/import-fields/industryCentre";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void listsEveryFieldWithItsHeaders() {
        get(AGENCY, "/v1/import-fields")
                .body("items.size()", equalTo(ImportField.values().length))
                .body("items.find { it.field == 'nib' }.headers", hasItem("Nomor Induk Berusaha"))
                .body("items.find { it.field == 'nib' }.label.id", equalTo("NIB"));
    }

    @Test
    void aNewSpellingHelpsTheNextSheet() {
        var header = "Gugus " + mark;
        List<String> headers = new ArrayList<>(get(ADMIN, SENTRA).extract().path("headers"));
        var before = new Body().with("headers", List.copyOf(headers));
        headers.add(header);

        put(ADMIN, SENTRA, etag(SENTRA), new Body().with("headers", headers))
                .statusCode(200)
                .body("headers", hasItem(header));
        Sent.csv("Nama Usaha;Kecamatan;GUGUS " + mark, "Sari " + mark + ";Magersari;Sentra Contoh")
                .by(AGENCY)
                .done();

        get(ADMIN, "/v1/businesses?name=Sari " + mark).body("items[0].memberships[0].name", equalTo("Sentra Contoh"));
        put(ADMIN, SENTRA, etag(SENTRA), before).statusCode(200).body("headers", not(hasItem(header)));
    }

    @Test
    void aHeaderOfAnotherFieldIsNotTaken() {
        put(ADMIN, SENTRA, etag(SENTRA), new Body().with("headers", List.of("Nama Usaha")))
                .statusCode(409)
                .body("type", equalTo("/problems/header-taken"));
    }

    @Test
    void isChangedByAnAdministratorWhoSawIt() {
        var body = new Body().with("headers", List.of("Sentra"));

        put(AGENCY, SENTRA, etag(SENTRA), body).statusCode(403);
        put(ADMIN, SENTRA, "\"9999\"", body).statusCode(412);
        Sent.as(ADMIN)
                .contentType("application/json")
                .body(body)
                .put(SENTRA)
                .then()
                .statusCode(428);
        get(ADMIN, "/v1/import-fields/nothing").statusCode(404);
        put(ADMIN, SENTRA, etag(SENTRA), new Body().with("headers", List.of("--")))
                .statusCode(400);
    }
}
