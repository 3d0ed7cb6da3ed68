package id.kurasi.catalog;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Calls to this service, as somebody. */
public final class Api {

    public static final String ADMIN = "admin";
    public static final String AGENCY = "agency~35.76";
    public static final String FOREIGN_AGENCY = "agency~35.05";
    public static final String ANONYMOUS = "anonymous";

    private Api() {}

    public static RequestSpecification as(String account) {
        var request = given().contentType(ContentType.JSON);
        return account.equals(ANONYMOUS) ? request : request.auth().preemptive().basic(account, "kurasi");
    }

    public static String business(String id) {
        return "business~" + id;
    }

    public static ValidatableResponse get(String account, String path) {
        return as(account).get(path).then();
    }

    public static ValidatableResponse post(String account, String path, Body body) {
        return as(account).body(body).post(path).then();
    }

    public static ValidatableResponse put(String account, String path, String etag, Body body) {
        return as(account).header("If-Match", etag).body(body).put(path).then();
    }

    public static String etag(String path) {
        return get(ADMIN, path).extract().header("ETag");
    }
}
