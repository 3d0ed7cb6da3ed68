package id.kurasi.catalog.media;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.as;
import static io.restassured.RestAssured.given;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;

/** Calls about photos and documents. */
final class MediaApi {

    private MediaApi() {}

    static String photosOf(String product) {
        return "/v1/products/" + product + "/photos";
    }

    static String documentsOf(String product) {
        return "/v1/products/" + product + "/documents";
    }

    static RequestSpecification form(String account) {
        var request = given().contentType("multipart/form-data");
        return account.equals("anonymous")
                ? request
                : request.auth().preemptive().basic(account, "kurasi");
    }

    /** A part in UTF-8, which browsers send and this client otherwise does not. */
    static MultiPartSpecification text(String part, String text) {
        return new MultiPartSpecBuilder(text)
                .controlName(part)
                .charset(StandardCharsets.UTF_8)
                .build();
    }

    static Response addPhoto(String account, String product, byte[] file) {
        return form(account).multiPart("file", "foto.jpg", file).post(photosOf(product));
    }

    static Response addPhoto(String product, byte[] file) {
        return addPhoto(ADMIN, product, file);
    }

    static String addedPhoto(String product) {
        return addPhoto(product, PictureMother.jpeg())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response addDocument(String account, String product, byte[] file) {
        return form(account)
                .multiPart("file", "uji.pdf", file)
                .multiPart("title", "Hasil uji")
                .post(documentsOf(product));
    }

    static String addedDocument(String product) {
        return addDocument(ADMIN, product, PictureMother.pdf())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static byte[] bytes(String path) {
        return as(ADMIN).get(path).then().statusCode(200).extract().asByteArray();
    }
}
