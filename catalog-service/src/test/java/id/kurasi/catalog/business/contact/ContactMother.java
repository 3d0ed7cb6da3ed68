package id.kurasi.catalog.business.contact;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.as;

import id.kurasi.catalog.Body;

/** Contacts to test with; of nobody. */
public final class ContactMother {

    private ContactMother() {}

    public static Body said() {
        return new Body()
                .with("personName", "Contoh Pemilik")
                .with("phone", "0800-0000-001")
                .with("email", "kontak@contoh.example")
                .with("address", "Jalan Contoh 1, RT 01 RW 02")
                .with("postcode", "61315");
    }

    public static String of(String business, Body contact) {
        as(ADMIN)
                .body(contact)
                .put("/v1/businesses/" + business + "/contact")
                .then()
                .statusCode(200);
        return business;
    }
}
