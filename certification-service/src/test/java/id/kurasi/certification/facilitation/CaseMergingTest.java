package id.kurasi.certification.facilitation;

import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.get;
import static id.kurasi.certification.facilitation.CaseMother.ALL;
import static id.kurasi.certification.facilitation.CaseMother.act;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.SomebodyCalling;
import id.kurasi.certification.catalog.BusinessesMerged;
import id.kurasi.certification.catalog.ProductsMerged;
import id.kurasi.certification.facilitation.CaseMother.Held;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two records of the catalog turn out to be one. */
@ServiceTest
class CaseMergingTest {

    @Inject
    Event<ProductsMerged> productsMerged;

    @Inject
    Event<BusinessesMerged> businessesMerged;

    @BeforeEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    private static <T> void told(Event<T> event, T news) throws Exception {
        SomebodyCalling.as("service", () -> {
            QuarkusTransaction.requiringNew().run(() -> event.fire(news));
            return news;
        });
    }

    private static void isAbout(Held held, Object product) {
        get(AGENCY, held.path()).body("products.productId", contains(product.toString()));
    }

    @Test
    void letsTheSurvivingProductHaveTheCaseAndDoesSoOnce() throws Exception {
        var held = CaseMother.registered(Wanted.halal());
        var survivor = CatalogOfTests.productOf(held.business(), 1);
        var news = new ProductsMerged(survivor, held.product());

        told(productsMerged, news);
        told(productsMerged, news);

        isAbout(held, survivor);
        get(AGENCY, held.path() + "/history").body("items.action", contains("register", "carry-over"));
        get(AGENCY, ALL + "?product=" + held.product()).body("items", empty());
    }

    @Test
    void namesTheSurvivorOnceWhereACaseWasAboutBoth() throws Exception {
        var business = CatalogOfTests.business();
        var one = CatalogOfTests.productOf(business, 1);
        var other = CatalogOfTests.productOf(business, 1);
        var held = CaseMother.registered(Wanted.halal(business, one).with("productIds", List.of(one, other)));

        told(productsMerged, new ProductsMerged(other, one));

        isAbout(held, other);
    }

    @Test
    void leavesASecondOpenCaseWithTheDoubleForTheAgencyToWithdraw() throws Exception {
        var business = CatalogOfTests.business();
        var kept = CaseMother.registered(Wanted.halal(business));
        var doubled = CaseMother.complete(Wanted.halal(business));

        told(productsMerged, new ProductsMerged(kept.product(), doubled.product()));

        isAbout(kept, kept.product());
        isAbout(doubled, doubled.product());
        doubled.then("withdraw", CaseMother.reason());
        told(productsMerged, new ProductsMerged(kept.product(), doubled.product()));
        isAbout(doubled, kept.product());
        act(kept.path(), "block", Map.of("reason", "UNPAID")).statusCode(200);
    }

    @Test
    void letsTheSurvivingBusinessHaveTheCase() throws Exception {
        var held = CaseMother.registered(Wanted.halal());
        var survivor = CatalogOfTests.business();

        told(businessesMerged, new BusinessesMerged(survivor, held.business()));
        told(businessesMerged, new BusinessesMerged(survivor, held.business()));

        get(AGENCY, held.path()).body("businessId", equalTo(survivor.toString()));
        get(AGENCY, held.path() + "/history").body("items.action", contains("register", "carry-over"));
        get(AGENCY, ALL + "?business=" + held.business()).body("items", empty());
    }
}
