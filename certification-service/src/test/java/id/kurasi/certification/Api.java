package id.kurasi.certification;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Calls to this service, as somebody. */
public final class Api {

    public static final String ADMIN = "admin";
    public static final String AGENCY = "agency~35.76";
    public static final String FOREIGN_AGENCY = "agency~35.05";

    private Api() {}

    public static RequestSpecification as(String account) {
        return given().auth().preemptive().basic(account, "kurasi").contentType(ContentType.JSON);
    }

    public static String business(UUID id) {
        return "business~" + id;
    }

    public static ValidatableResponse post(String account, String path, String body) {
        return as(account).body(body).post(path).then();
    }

    public static ValidatableResponse get(String account, String path) {
        return as(account).get(path).then();
    }
}
