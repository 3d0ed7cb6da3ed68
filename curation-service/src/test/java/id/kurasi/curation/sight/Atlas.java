package id.kurasi.curation.sight;

import static id.kurasi.curation.Curation.get;
import static id.kurasi.curation.Curation.ok;
import static id.kurasi.curation.sight.World.listed;

import id.kurasi.curation.sight.Document.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where everything of a world lies: each path of the API document with the ids of the world put in. */
final class Atlas {

    private static final List<String> HANGING = List.of("questions", "samples", "conditions");

    private final Map<String, List<String>> places = new LinkedHashMap<>();

    /** Whether there must be something everywhere. */
    private final boolean isWhole;

    Atlas(World world) {
        isWhole = world.isWhole();
        put(
                "/v1/retailers/{id}",
                listed("admin", "/v1/retailers?limit=100").limit(3).map(id -> "/v1/retailers/" + id));
        put("/v1/rubrics/{id}", listed("admin", "/v1/rubrics").limit(2).map(id -> "/v1/rubrics/" + id));
        put(
                "/v1/trading-rules/{id}",
                listed("admin", "/v1/trading-rules?every=true").limit(2).map(id -> "/v1/trading-rules/" + id));
        put(
                "/v1/curation-indicators/{code}",
                Stream.of(
                                "CUR_SUBMITTED",
                                "CUR_REVIEWED",
                                "CUR_ACCEPTED",
                                "ACCEPT_RATE",
                                "REJECT_REASONS",
                                "SECOND_ROUND_PASS_RATE",
                                "RETAIL_LISTED",
                                "RETAIL_SALES",
                                "PARTNERSHIPS",
                                "CUR_ROUNDS")
                        .map(code -> "/v1/curation-indicators/" + code));
        put(
                "/v1/partnerships/{id}",
                listed("admin", "/v1/partnerships?agencyRegion=" + world.cast.agency)
                        .map(id -> "/v1/partnerships/" + id));
        put("/v1/conflicts/{id}", world.places.stream().filter(place -> place.startsWith("/v1/conflicts/")));
        put("/v1/listings/{id}/sales/{month}", world.places.stream().filter(place -> place.contains("/sales/")));
        world.contests.forEach(contest -> ofRound(world, contest.id.toString()));
        world.entrants.forEach(entrant -> ofSubmission(entrant.id.toString(), world.cast.mine));
    }

    private void ofRound(World world, String id) {
        var round = "/v1/rounds/" + id;
        put("/v1/rounds/{id}", Stream.of(round));
        put("/v1/rounds/{id}/waivers/{waiver}", below("admin", round + "/waivers"));
        put("/v1/rounds/{id}/late-entries/{entryId}", below("admin", round + "/late-entries"));
        put(
                "/v1/assignments/{id}",
                listed("admin", round + "/assignments?limit=100").map(one -> "/v1/assignments/" + one));
        put(
                "/v1/listings/{id}",
                listed("admin", "/v1/listings?limit=100&round=" + id).map(one -> "/v1/listings/" + one));
        put(
                "/v1/remediation-items/{id}",
                listed("admin", "/v1/remediation-items?limit=100&round=" + id)
                        .map(one -> "/v1/remediation-items/" + one));
        for (var retailer : List.of(world.cast.mine, world.cast.theirs)) {
            var staged = round + "/staged-decisions/" + retailer;
            put("/v1/rounds/{id}/staged-decisions/{retailer}", Stream.of(staged));
            var found = get(World.buyer(retailer), staged);
            if (found.statusCode() == 200) {
                put(
                        "/v1/rounds/{id}/staged-decisions/{retailer}/{submission}",
                        found.jsonPath().<String>getList("items.submissionId").stream()
                                .map(submission -> staged + "/" + submission));
            }
        }
    }

    private void ofSubmission(String id, String retailer) {
        var submission = "/v1/submissions/" + id;
        put("/v1/submissions/{id}", Stream.of(submission));
        for (var thing : HANGING) {
            var name = thing.substring(0, thing.length() - 1);
            put("/v1/submissions/{id}/" + thing + "/{" + name + "}", below("admin", submission + "/" + thing));
        }
        put(
                "/v1/submissions/{id}/offers/{n}",
                ok(get("admin", submission + "/offers")).<Integer>getList("items.number").stream()
                        .distinct()
                        .map(number -> submission + "/offers/" + number));
        put(
                "/v1/submissions/{id}/snapshots/{number}",
                Stream.of("1", "2").map(number -> submission + "/snapshots/" + number));
        put("/v1/submissions/{id}/decisions/{retailer}", Stream.of(submission + "/decisions/" + retailer));
    }

    private static Stream<String> below(String account, String list) {
        return listed(account, list).map(id -> list + "/" + id);
    }

    private void put(String template, Stream<String> found) {
        places.computeIfAbsent(template, known -> new ArrayList<>()).addAll(found.toList());
    }

    /** The operation's path for everything of the world that it can be asked of. */
    List<String> paths(Operation operation) {
        var path = operation.path();
        if (!path.contains("{")) {
            return List.of(path);
        }
        var end = path.lastIndexOf('}') + 1;
        var found = places.getOrDefault(path.substring(0, end), List.of());
        if (isWhole && found.isEmpty()) {
            throw new AssertionError(
                    "the world has nothing for " + operation + ": let one in, and say here where it lies");
        }
        return found.stream().map(place -> place + path.substring(end)).toList();
    }
}
