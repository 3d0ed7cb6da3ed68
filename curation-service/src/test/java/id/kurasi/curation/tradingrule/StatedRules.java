package id.kurasi.curation.tradingrule;

import static id.kurasi.curation.Curation.as;

import id.kurasi.kit.Ids;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules as administrators state them. */
final class StatedRules {

    private StatedRules() {}

    /** On listing fees of tourism operators, to the end of the year of its first day. */
    static Map<String, Object> fresh(String from, String... supersedes) {
        var request = new HashMap<String, Object>();
        request.put("id", "contoh-" + Ids.next());
        request.put("measure", "LISTING_FEE_IDR");
        request.put("retailerType", "TOURISM_OPERATOR");
        request.put("cap", 500_000);
        request.put("inForceFrom", from);
        request.put("inForceUntil", from.substring(0, 4) + "-12-31");
        request.put("source", "Permendag contoh");
        request.put("supersedes", List.of(supersedes));
        return request;
    }

    static String added(Map<String, Object> request) {
        return add("admin", request, null).then().statusCode(201).extract().path("id");
    }

    static Response add(String account, Map<String, Object> request, String ifMatch) {
        var prepared = as(account).body(request);
        return (ifMatch == null ? prepared : prepared.header("If-Match", ifMatch)).post("/v1/trading-rules");
    }

    static Response end(String account, String rule, String ifMatch, String lastDay) {
        var prepared = as(account).body(Map.of("lastDay", lastDay, "source", "Permendag contoh"));
        return (ifMatch == null ? prepared : prepared.header("If-Match", ifMatch)).post(at(rule) + "/end");
    }

    static String at(String rule) {
        return "/v1/trading-rules/" + rule;
    }
}
