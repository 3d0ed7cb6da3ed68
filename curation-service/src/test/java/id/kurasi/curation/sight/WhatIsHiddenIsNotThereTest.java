package id.kurasi.curation.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.curation.sight.Document.Operation;
import id.kurasi.kit.EmbeddedDatabase;
import id.kurasi.kit.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who may not know of something gets the same answer as for what does not exist, whatever he tries to do with it, and the
 * answer tells no secret.
 */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class WhatIsHiddenIsNotThereTest {

    private static final List<String> STRANGERS = List.of(
            "agency elsewhere",
            "curator not on the panel",
            "buyer of neither",
            "uninvolved business",
            "viewer elsewhere");
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final int OF_EACH_KIND = 4;

    private final List<String> wrong = new ArrayList<>();
    private Document document;

    @BeforeEach
    void readTheDocument() {
        document = new Document();
    }

    @Test
    void whateverIsTried() {
        var world = new Season(7);
        var atlas = new Atlas(world);

        for (var operation : document.operations()) {
            if (operation.path().contains("{")) {
                for (var path : Questions.spread(atlas.paths(operation), OF_EACH_KIND)) {
                    STRANGERS.forEach(name -> attempt(world.cast.reader(name), operation, path));
                }
            }
        }

        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }

    /** Where the id is in the body, or in the query. */
    @Test
    void howeverItIsNamed() {
        var world = new Season(8);
        var declare = operation("POST /v1/conflicts");
        var compare = operation("GET /v1/comparisons");
        for (var entrant : world.entrants) {
            var pair = "/v1/comparisons?submission=" + entrant.id + "&submission=" + Ids.next();
            STRANGERS.forEach(name -> {
                compare(world.cast.reader(name), declare, declare.path(), entrant.id.toString());
                compare(world.cast.reader(name), compare, pair, Ids.next().toString());
            });
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }

    private Operation operation(String name) {
        return document.operations().stream()
                .filter(operation -> operation.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void attempt(Reader stranger, Operation operation, String path) {
        var root = Stream.of(path.split("/"))
                .limit(4)
                .reduce((one, other) -> one + "/" + other)
                .orElseThrow();
        if (Wire.get(stranger.account(), root).status() != 200) {
            compare(stranger, operation, path, Ids.next().toString());
        } else if (root.startsWith("/v1/rounds/") && !operation.reads()) {
            // an open round is no secret; what else can be seen is not a stranger's
            require(
                    stranger,
                    operation,
                    Wire.send(
                            stranger.account(),
                            operation.method(),
                            path,
                            body(operation, Ids.next().toString())));
        }
    }

    private void compare(Reader stranger, Operation operation, String path, String id) {
        var nowhere = ID.matcher(path).replaceAll(found -> Ids.next().toString());
        var hidden = Wire.send(stranger.account(), operation.method(), path, body(operation, id));
        var unknown = Wire.send(
                stranger.account(),
                operation.method(),
                nowhere,
                body(operation, Ids.next().toString()));
        require(stranger, operation, hidden);
        if (!anonymous(hidden).equals(anonymous(unknown))) {
            wrong.add(stranger + " " + operation + " " + path + ": " + anonymous(hidden) + " but unknown "
                    + anonymous(unknown));
        }
    }

    private void require(Reader stranger, Operation operation, Wire.Answer answer) {
        if (answer.status() < 400 || answer.status() >= 500 || answer.text().contains("ZQ")) {
            wrong.add(stranger + " " + operation + " is answered " + answer);
        }
    }

    private String body(Operation operation, String id) {
        return new Bodies(document, id).of(operation.body());
    }

    private static String anonymous(Wire.Answer answer) {
        return ID.matcher(Crawl.said(answer)).replaceAll("id");
    }
}
