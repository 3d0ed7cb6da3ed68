package id.kurasi.certification.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.certification.ServiceTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The routes of all types as the migrations have them. */
@ServiceTest
class SchemeDataTest {

    @Inject
    CertificateTypes types;

    @Test
    void givesEveryTypeARouteWithSomethingToBringAndSomethingToWaitFor() {
        for (var type : types.all()) {
            assertFalse(type.holders().isEmpty(), type.code());
            assertFalse(type.source().isBlank(), type.code());
            for (var scheme : type.schemes()) {
                var items = scheme.checklist().stream().map(ChecklistItem::code).toList();
                var stages = scheme.stages().stream().map(Stage::code).toList();
                assertIsOnce(items, type.code());
                assertIsOnce(stages, type.code());
                assertTrue(
                        scheme.checklist().stream()
                                .noneMatch(item -> item.source().isBlank()),
                        type.code());
                assertTrue(
                        scheme.stages().stream()
                                .noneMatch(stage -> stage.source().isBlank()),
                        type.code());
            }
        }
    }

    private static void assertIsOnce(List<String> codes, String type) {
        assertFalse(codes.isEmpty(), type);
        assertEquals(codes.size(), new HashSet<>(codes).size(), type);
    }

    @Test
    void callsTheOnlyRouteStandardAndFindsItWithoutAName() {
        for (var type : types.all()) {
            var isStandard = type.schemes().size() == 1;
            assertEquals(isStandard, type.scheme(null).isPresent(), type.code());
            assertEquals(isStandard, type.scheme(Scheme.STANDARD).isPresent(), type.code());
            assertEquals(isStandard, type.routes().isEmpty(), type.code());
        }
        assertEquals(List.of("SELF_DECLARE", "REGULAR"), types.get("HALAL").routes());
        assertTrue(types.get("HALAL").scheme("REGULAR").isPresent());
        assertTrue(types.get("PIRT").scheme("REGULAR").isEmpty());
    }

    @Test
    void dependsOnTypesThatExist() {
        types.all().forEach(type -> type.dependsOn()
                .forEach(other -> assertTrue(types.find(other).isPresent(), type.code())));
        assertEquals(List.of("TRADEMARK"), types.get("BATIKMARK").dependsOn());
    }
}
