package id.kurasi.certification.facilitation;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.FOREIGN_AGENCY;
import static id.kurasi.certification.Api.as;
import static id.kurasi.certification.Api.get;
import static id.kurasi.kit.Answers.assertIllegalTransition;
import static id.kurasi.kit.Answers.json;
import static id.kurasi.kit.Answers.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.kurasi.certification.Api;
import id.kurasi.certification.CatalogOfTests;
import id.kurasi.certification.ServiceTest;
import id.kurasi.certification.facilitation.CaseMother.Held;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every verb in every state by every kind of caller: done, or refused in the one right way and nothing changed. */
@ServiceTest
class CaseMatrixTest {

    /** Verb, where it leads (= means: nowhere), and from which states; a dot is a refusal. In the order of {@link CaseState}. */
    private static final String MATRIX = """
            verb               | target               | RE DI DC SU UE RT IS RF WD
            request-documents  | DOCUMENTS_INCOMPLETE | x  .  x  .  .  x  .  .  .
            check-documents    | =                    | .  x  .  .  .  .  .  .  .
            complete-documents | DOCUMENTS_COMPLETE   | .  x  .  .  .  .  .  .  .
            submit             | SUBMITTED            | .  .  x  .  .  .  .  .  .
            start-examination  | UNDER_EXAMINATION    | .  .  .  x  .  .  .  .  .
            change-stage       | =                    | .  .  .  .  x  .  .  .  .
            return             | RETURNED             | .  .  .  x  x  .  .  .  .
            issue              | ISSUED               | .  .  .  .  x  .  .  .  .
            refuse             | REFUSED              | .  .  .  x  x  .  .  .  .
            withdraw           | WITHDRAWN            | x  x  x  x  x  x  .  .  .
            block              | =                    | x  x  x  x  x  x  .  .  .
            unblock            | =                    | x  x  x  x  x  x  .  .  .
            assign-companion   | =                    | x  x  x  x  x  x  .  .  .
            record-visit       | =                    | x  x  x  x  x  x  .  .  .
            fulfil-commitments | ISSUED               | .  .  .  .  .  .  x  .  .
            """;

    private static final List<String> READERS =
            List.of("viewer~35.76", "service", "curator", "buyer~the-keranjang-bali");

    private static final Set<String> NEEDY =
            Set.of("unblock", "record-visit", "complete-documents", "fulfil-commitments");
    private static final Map<CaseState, Held> UNTOUCHED = new ConcurrentHashMap<>();

    @BeforeEach
    void theCatalogIsWell() {
        CatalogOfTests.isWell();
    }

    static Stream<Arguments> matrix() {
        return MATRIX.lines().skip(1).flatMap(line -> {
            var cells = line.split("\\|");
            var marks = cells[2].trim().split("\\s+");
            return Arrays.stream(CaseState.values())
                    .map(state ->
                            Arguments.of(cells[0].trim(), state, marks[state.ordinal()].equals("x"), cells[1].trim()));
        });
    }

    @ParameterizedTest(name = "{0} when {1}: {2}")
    @MethodSource("matrix")
    void allowsOrRefuses(String verb, CaseState state, boolean possible, String target) {
        var untouched = untouched(verb, state);
        var before = json(get(ADMIN, untouched.path()).extract());
        // what leads nowhere can be done again and again
        var lasting = possible && target.equals("=") ? CaseMother.in(state) : null;

        for (var officer : List.of(ADMIN, AGENCY, "agency~35")) {
            if (possible) {
                allows(verb, officer, lasting == null ? CaseMother.in(state) : lasting, target);
            } else {
                refuses(verb, untouched, officer, 409, state);
            }
        }
        if (verb.equals("withdraw") && possible) {
            allows(verb, "owner", CaseMother.in(state), target);
        } else {
            refuses(verb, untouched, "owner", verb.equals("withdraw") ? 409 : 403, state);
        }
        refuses(verb, untouched, FOREIGN_AGENCY, 404, state);
        refuses(verb, untouched, Api.business(UUID.randomUUID()), verb.equals("withdraw") ? 404 : 403, state);
        READERS.forEach(reader -> refuses(verb, untouched, reader, 403, state));

        var after = json(get(ADMIN, untouched.path()).extract());
        assertEquals(state.name(), after.required("state").textValue());
        assertEquals(before.required("version"), after.required("version"));
        tellsTheSameAsAllowedActions(verb, untouched, possible);
    }

    /** Nothing that is refused changes a case, so the same ones serve for all verbs that need nothing beside the state. */
    private static Held untouched(String verb, CaseState state) {
        return NEEDY.contains(verb)
                ? readyFor(verb, CaseMother.in(state), state)
                : UNTOUCHED.computeIfAbsent(state, CaseMother::in);
    }

    private static void tellsTheSameAsAllowedActions(String verb, Held held, boolean possible) {
        for (var officer : List.of(ADMIN, AGENCY, "agency~35")) {
            assertEquals(possible, allowedTo(officer, held).contains(verb));
        }
        assertEquals(
                verb.equals("withdraw") && possible,
                allowedTo(Api.business(held.business()), held).contains(verb));
        assertEquals(List.of(), allowedTo("viewer~35.76", held));
    }

    private static List<String> allowedTo(String account, Held held) {
        var actions = new ArrayList<String>();
        json(get(account, held.path()).extract())
                .required("allowedActions")
                .forEach(action -> actions.add(action.textValue()));
        return actions;
    }

    private static void allows(String verb, String account, Held brought, String target) {
        var state = brought.state();
        var held = readyFor(verb, brought, CaseState.valueOf(state));
        var version = versionOf(json(get(ADMIN, held.path()).extract()));

        attempt(verb, held, account).statusCode(200);

        var after = json(get(ADMIN, held.path()).extract());
        assertEquals(
                target.equals("=") ? state : target, after.required("state").textValue());
        assertEquals(version + 1, versionOf(after));
    }

    private static int versionOf(JsonNode seen) {
        return seen.required("version").intValue();
    }

    private static void refuses(String verb, Held held, String account, int status, CaseState state) {
        var answer = attempt(verb, held, account).statusCode(status).contentType("application/problem+json");
        assertTrue(text(answer.extract(), "/type").startsWith("/problems/"));
        if (status == 409) {
            assertIllegalTransition(answer, state.name(), verb);
        }
    }

    /** What a verb is about beside the state: something to unblock, somebody to visit, documents, a promise. */
    private static Held readyFor(String verb, Held held, CaseState state) {
        if (!CaseState.FINAL.contains(state)) {
            if (verb.equals("unblock")) {
                held.then("block", Map.of("reason", "UNPAID"));
            } else if (verb.equals("record-visit") || verb.equals("complete-documents")) {
                held.then("assign-companion", Map.of("companion", "pendamping-1"));
            }
        }
        if (verb.equals("complete-documents") && state == CaseState.DOCUMENTS_INCOMPLETE) {
            CaseMother.verifyAll(held);
        }
        return verb.equals("fulfil-commitments") && state == CaseState.ISSUED ? CommitmentsTest.promised() : held;
    }

    private static ValidatableResponse attempt(String verb, Held held, String account) {
        var caller = account.equals("owner") ? Api.business(held.business()) : account;
        return as(caller).body(body(verb)).post(held.path() + "/" + verb).then();
    }

    private static Object body(String verb) {
        return switch (verb) {
            case "check-documents" -> Map.of("documents", List.of(Map.of("code", "NIB", "state", "ATTACHED")));
            case "submit" -> CaseMother.submission();
            case "start-examination", "change-stage" -> Map.of("stage", "FATWA_COMMITTEE");
            case "return", "withdraw" -> CaseMother.reason();
            case "issue" -> CaseMother.decision();
            case "refuse" -> CaseMother.refusal();
            case "block" -> Map.of("reason", "AUDIT_SLOT_FULL");
            case "assign-companion" -> Map.of("companion", "pendamping-2");
            case "record-visit" -> Map.of("on", CaseMother.TODAY.toString(), "note", "Looked at the kitchen");
            default -> Map.of();
        };
    }
}
