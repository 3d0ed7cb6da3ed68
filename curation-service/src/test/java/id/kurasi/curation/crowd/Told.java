package id.kurasi.curation.crowd;

import static id.kurasi.curation.Curation.AGENCY;
import static id.kurasi.curation.Curation.all;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.curation.crowd.Wire.Ask;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the service tells of a round to who asks it. */
final class Told {

    private final Wire wire;
    private final UUID round;

    Told(Wire wire, UUID round) {
        this.wire = wire;
        this.round = round;
    }

    Map<String, Long> inboxCounts(String buyer) {
        var counts = new TreeMap<String, Long>();
        get(buyer, "/v1/inbox/counts?round=" + round)
                .fields()
                .forEachRemaining(tab -> counts.put(tab.getKey(), tab.getValue().asLong()));
        return counts;
    }

    int inboxOf(String buyer, String tab) {
        return all(buyer, "/v1/inbox?limit=100&tab=" + tab + "&round=" + round).size();
    }

    /** @param retailer null for any */
    JsonNode funnel(String retailer) {
        return get(AGENCY, "/v1/reports/funnel?round=" + round + (retailer == null ? "" : "&retailer=" + retailer));
    }

    /** By the key of the row; that of all of them is {@code total}. */
    Map<String, JsonNode> indicator(String asked) {
        var answer = get(AGENCY, "/v1/curation-indicators/" + asked + "round=" + round);
        var figures = new TreeMap<String, JsonNode>();
        answer.path("rows").forEach(row -> figures.put(row.path("key").asText(), row.path("figure")));
        figures.put("total", answer.path("distinctTotal"));
        return figures;
    }

    /** By curator: assigned, waiting, done. */
    Map<String, List<String>> progress() {
        var items = get(AGENCY, "/v1/rounds/" + round + "/review-progress").path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .collect(Collectors.toMap(
                        line -> line.path("curator").asText(),
                        line -> List.of(
                                line.path("assigned").asText(),
                                line.path("waiting").asText(),
                                line.path("done").asText())));
    }

    List<Map<String, Object>> ranking() {
        return all(AGENCY, "/v1/rounds/" + round + "/ranking?limit=100");
    }

    private JsonNode get(String account, String path) {
        return wire.send(Ask.get(account, path)).body();
    }
}
