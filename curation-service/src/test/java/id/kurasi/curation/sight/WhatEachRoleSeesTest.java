package id.kurasi.curation.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.curation.FakePeers;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody asks everything there is to ask, and finds out exactly what the law of {@link Secret} lets them know. */
@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class WhatEachRoleSeesTest {

    private static final Pattern MARKER = Pattern.compile("ZQ\\d{5}QZ|[0-9A-Z]{4}(-[0-9A-Z]{4}){3}");

    @ParameterizedTest
    @ValueSource(longs = {1})
    void isWhatTheLawSays(long seed) {
        var world = new Season(seed);
        var questions = new Questions(world);
        var wrong = new ArrayList<String>();

        for (var reader : world.cast.readers) {
            wrong.addAll(differences(world, reader, Crawl.of(reader.account(), questions.of(reader))));
        }

        assertEquals(List.of(), wrong, () -> wrong.size() + "\n" + String.join("\n", wrong));
    }

    private static List<String> differences(World world, Reader reader, Map<String, String> answers) {
        var seen = seen(answers);
        var allowed = new TreeSet<String>();
        var kinds = new LinkedHashMap<String, Secret>();
        world.secrets.forEach(secret -> {
            kinds.put(secret.marker(), secret);
            if (secret.isFor(reader)) {
                allowed.add(secret.marker());
            }
        });
        var wrong = new ArrayList<String>();
        minus(minus(seen.keySet(), allowed), minus(seen.keySet(), kinds.keySet()))
                .forEach(marker -> wrong.add(
                        reader + " must not see " + kinds.get(marker).kind() + " but does in " + seen.get(marker)));
        minus(allowed, seen.keySet())
                .forEach(marker ->
                        wrong.add(reader + " never sees " + kinds.get(marker).kind() + " of " + kinds.get(marker)));
        return wrong;
    }

    /** Each marker, with the first question whose answer has it. */
    private static Map<String, String> seen(Map<String, String> answers) {
        var seen = new LinkedHashMap<String, String>();
        answers.forEach((question, answer) ->
                MARKER.matcher(answer).results().forEach(found -> seen.putIfAbsent(found.group(), question)));
        return seen;
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        var rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
