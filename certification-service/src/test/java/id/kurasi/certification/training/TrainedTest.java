package id.kurasi.certification.training;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static id.kurasi.certification.training.TrainingMother.attending;
import static id.kurasi.certification.training.TrainingMother.record;
import static id.kurasi.certification.training.TrainingMother.scoring;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.catalog.BusinessesMerged;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of attendances elsewhere: they are counted once the training was held, and go where their business goes. */
@ServiceTest
class TrainedTest {

    @Inject
    Event<BusinessesMerged> merged;

    @Inject
    TrainingResults results;

    @BeforeEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    /** In a region and year of this test alone. */
    private static void hasTrained(String region, int year, int persons, int businesses) {
        as(ADMIN)
                .get("/v1/certification-indicators/TRAINED?region=" + region + "&year=" + year)
                .then()
                .statusCode(200)
                .body("distinctTotal.value", equalTo(persons))
                .body("distinctTotal.businesses", equalTo(businesses));
    }

    private static Announced in(int year) {
        return Announced.packing().with("startsOn", year + "-02-01").with("endsOn", null);
    }

    @Test
    void countsWhoAttendsOnceTheTrainingWasHeld() {
        var one = CatalogOfTests.businessIn("92.01.01");
        var two = CatalogOfTests.businessIn("92.01.01");
        var training = TrainingMother.planned(in(2011));
        record(ADMIN, training, attending(one, 1, 2), attending(two, 0, 4)).statusCode(200);
        hasTrained("92.01.01", 2011, 0, 0);

        TrainingMother.act(training, "hold");
        hasTrained("92.01.01", 2011, 7, 2);
        as(ADMIN).delete(training + "/attendances/" + two).then().statusCode(204);
        hasTrained("92.01.01", 2011, 3, 1);

        var etag = get(ADMIN, training).extract().header("ETag");
        as(ADMIN).header("If-Match", etag).body(in(2012)).put(training).then().statusCode(200);
        hasTrained("92.01.01", 2011, 0, 0);
        hasTrained("92.01.01", 2012, 3, 1);
    }

    @Test
    void countsNobodyForATrainingThatWasCancelled() {
        var training = TrainingMother.planned(in(2013));
        record(ADMIN, training, attending(CatalogOfTests.businessIn("92.01.02"), 1, 2))
                .statusCode(200);

        TrainingMother.act(training, "cancel");

        hasTrained("92.01.02", 2013, 0, 0);
    }

    @Test
    void aBusinessHasWhatItsDoubleAttended() {
        var survivor = CatalogOfTests.businessIn("92.01.03");
        var duplicate = CatalogOfTests.businessIn("92.01.03");
        var other = CatalogOfTests.businessIn("92.01.03");
        var both = TrainingMother.held(in(2014));
        record(ADMIN, both, attending(survivor, 2, 0), scoring(duplicate, 90, true), attending(other, 1, 1))
                .statusCode(200);
        var only = TrainingMother.held(in(2014).with("topic", "EXPORT"));
        record(ADMIN, only, attending(duplicate, 0, 3)).statusCode(200);

        // told at least once
        for (var times = 0; times < 2; times++) {
            QuarkusTransaction.requiringNew().run(() -> merged.fire(new BusinessesMerged(survivor, duplicate)));
        }

        get(ADMIN, both + "/attendances")
                .body("items.businessId", containsInAnyOrder(survivor.toString(), other.toString()))
                .body("items.find { it.businessId == '%s' }.women".formatted(survivor), equalTo(1))
                .body("items.find { it.businessId == '%s' }.men".formatted(survivor), equalTo(2));
        get(ADMIN, both)
                .body("turnout.businesses", equalTo(2))
                .body("turnout.men", equalTo(3))
                .body("turnout.women", equalTo(2));
        get(ADMIN, only + "/attendances").body("items.businessId", contains(survivor.toString()));
        assertEquals(Set.of(survivor), results.passed("PACKING", List.of(survivor, duplicate)));
        hasTrained("92.01.03", 2014, 8, 2);
    }
}
