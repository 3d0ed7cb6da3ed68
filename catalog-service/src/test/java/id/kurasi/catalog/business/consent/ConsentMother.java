package id.kurasi.catalog.business.consent;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.as;
import static id.kurasi.catalog.Api.post;

import id.kurasi.catalog.Body;

/** Consents to test with. */
public final class ConsentMother {

    private ConsentMother() {}

    public static Body to(String purpose) {
        return new Body()
                .with("purpose", purpose)
                .with("textVersion", "2026-01")
                .with("givenOn", "2026-01-15")
                .with("channel", "FORM");
    }

    public static Body toSharingWith(String retailer) {
        return to("SHARING_WITH_RETAILER").with("retailer", retailer);
    }

    public static String given(String business, Body consent) {
        return post(ADMIN, "/v1/businesses/" + business + "/consents", consent)
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static void withdraw(String business, String consent) {
        as(ADMIN)
                .post("/v1/businesses/" + business + "/consents/" + consent + "/withdraw")
                .then()
                .statusCode(200);
    }
}
