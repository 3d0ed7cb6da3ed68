package id.kurasi.catalog.imports;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.AGENCY;
import static id.kurasi.catalog.Api.FOREIGN_AGENCY;
import static id.kurasi.catalog.Api.get;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.catalog.business.BusinessMother;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class ImportAccessTest {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void anAgencyImportsIntoItsRegionOnly() {
        var done = Sent.csv(
                        "Nama Usaha;Kabupaten/Kota;Kecamatan;Skala",
                        "Sini " + mark + ";Kota Mojokerto;Magersari;Mikro",
                        "Sana " + mark + ";Kab. Blitar;Doko;Mikro")
                .by(AGENCY)
                .done();

        assertEquals(Map.of("CREATED", 1, "REFUSED", 1), done.rows());
        assertEquals(List.of("REGION_OUTSIDE_YOURS"), done.codes());
        get(ADMIN, "/v1/businesses?name=Sana " + mark).body("items", hasSize(0));
    }

    @Test
    void aBusinessOfAnotherRegionIsNeitherChangedNorShown() {
        var nib = BusinessMother.nib();
        BusinessMother.registered(BusinessMother.described()
                .with("name", "Rahasia " + mark)
                .with("nib", nib)
                .with("regionCode", BusinessMother.BLITAR));

        var done = Sent.csv(
                        "Nama Usaha;Kecamatan;NIB;Skala",
                        "Sari " + mark + ";Magersari;" + nib + ";Mikro",
                        "Rahasia " + mark + ";Magersari;;Mikro")
                .by(AGENCY)
                .done();

        assertEquals(List.of("NIB_TAKEN"), done.codes());
        assertEquals(Map.of("REFUSED", 1, "CREATED", 1), done.rows());
        assertEquals(List.of(), done.all().getList("items[0].problems[0].candidates"));
        get(ADMIN, "/v1/businesses?name=Rahasia " + mark).body("items", hasSize(2));
    }

    @Test
    void anImportIsSeenByItsAgencyAndThoseAboveIt() {
        var done = Sent.csv("Nama Usaha;Kecamatan", "Sari " + mark + ";Magersari")
                .by(AGENCY)
                .done();
        var path = "/v1/imports/" + done.id();

        for (var who : List.of(ADMIN, AGENCY, "agency~35")) {
            get(who, path).statusCode(200);
            get(who, path + "/rows").statusCode(200);
            get(who, "/v1/imports").body("items.id", hasItem(done.id()));
        }
        for (var who : List.of(FOREIGN_AGENCY, "agency~35.7")) {
            get(who, path).statusCode(404);
            get(who, path + "/rows").statusCode(404);
            get(who, path + "/report.csv").statusCode(404);
            get(who, path + "/report.xlsx").statusCode(404);
            get(who, "/v1/imports").body("items.id", not(hasItem(done.id())));
            Sent.as(who).post(path + "/cancel").then().statusCode(404);
        }
    }

    @Test
    void whatAnAdministratorSentIsForAdministrators() {
        var done = Sent.csv("Nama Usaha;Kab/Kota", "Sari " + mark + ";Kota Mojokerto")
                .by(ADMIN)
                .done();

        get(ADMIN, "/v1/imports/" + done.id()).statusCode(200);
        get(AGENCY, "/v1/imports/" + done.id()).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "curator",
                "viewer",
                "service",
                "buyer~the-keranjang-bali",
                "business~0199a5e0-5c00-7000-8000-000000000001"
            })
    void nobodyElseImports(String who) {
        Sent.csv("Nama Usaha;Kecamatan", "Sari;Magersari")
                .by(who)
                .answer()
                .then()
                .statusCode(403);
        get(who, "/v1/imports").statusCode(403);
        get(who, "/v1/import-fields").statusCode(403);
    }

    @Test
    void anImportThatIsOverIsNotStopped() {
        var done = Sent.csv("Nama Usaha;Kecamatan", "Sari " + mark + ";Magersari")
                .by(AGENCY)
                .done();

        Sent.as(AGENCY).post("/v1/imports/" + done.id() + "/cancel").then().statusCode(409);
    }
}
