package id.kurasi.certification.obligation;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.as;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The body of a request to add a rule: the wish of a kind of retailer that no other test knows, until a test changes it. */
public final class Statement extends LinkedHashMap<String, Object> {

    public static Statement wish() {
        var tag = UUID.randomUUID().toString();
        var statement = new Statement();
        statement.put("id", "rule-" + tag);
        statement.put("basis", "PROFILE");
        statement.put("requirement", "HALAL");
        statement.put("anyOf", List.of(Map.of("type", "HALAL")));
        statement.put("profiles", List.of("shop-" + tag));
        statement.put("mandatoryFrom", "2025-01-01");
        statement.put("source", "a letter");
        return statement;
    }

    /** A law for goods that no other test knows. */
    public static Statement law() {
        var goods = UUID.randomUUID().toString();
        return wish().with("basis", "LAW")
                .without("profiles")
                .with("category", "SNACK")
                .with(
                        "conditions",
                        Map.of("attributes", List.of(Map.of("code", "regulatedGoods", "anyOf", List.of(goods)))));
    }

    /** Another rule for the same, with an id of its own. */
    Statement again() {
        var other = new Statement();
        other.putAll(this);
        return other.with("id", "rule-" + UUID.randomUUID());
    }

    public Statement with(String field, Object value) {
        put(field, value);
        return this;
    }

    Statement without(String field) {
        remove(field);
        return this;
    }

    public String id() {
        return (String) get("id");
    }

    public String profile() {
        return (String) ((List<?>) get("profiles")).get(0);
    }

    String path() {
        return "/v1/obligations/" + id();
    }

    Response sent() {
        return as(ADMIN).body(this).post("/v1/obligations");
    }

    Response sent(String ifMatch) {
        return as(ADMIN).header("If-Match", ifMatch).body(this).post("/v1/obligations");
    }

    public Statement added() {
        sent().then().statusCode(201);
        return this;
    }

    String etag() {
        return as(ADMIN).get(path()).then().statusCode(200).extract().header("ETag");
    }

    /** In the place of another one. */
    Statement addedFor(Statement old) {
        with("supersedes", List.of(old.id())).sent(old.etag()).then().statusCode(201);
        return this;
    }
}
