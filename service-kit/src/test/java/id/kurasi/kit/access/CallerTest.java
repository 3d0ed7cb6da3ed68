package id.kurasi.kit.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerTest {

    @ParameterizedTest
    @CsvSource({
        "agency:35.76, 35.76, true",
        "agency:35.76, 35.76.02, true",
        "agency:35, 35.76.02, true",
        "agency:35.76, 35, false",
        "agency:35.76, 35.77, false",
        "agency:35.7, 35.76, false",
        "agency:35.76, 35.761, false",
        "agency:35.76, , false",
        "agency, 35.76, false",
        "agency:, 35.76, false",
        "viewer:35.76, 35.76, false"
    })
    void anAgencyCoversItsRegionAndAllBelowIt(String role, String region, boolean covered) {
        assertEquals(covered, caller(role).covers(Role.AGENCY, region));
    }

    @ParameterizedTest
    @CsvSource({
        "viewer, 35.76, true",
        "viewer, , true",
        "viewer:35.76, 35.76.02, true",
        "viewer:35.76, 35.05, false",
        "viewer:35.76, , false",
        "curator, 35.76, false"
    })
    void aViewerWithoutAScopeCoversAllRegions(String role, String region, boolean covered) {
        assertEquals(covered, caller(role).covers(Role.VIEWER, region));
    }

    @Test
    void holdsExactlyItsScopes() {
        var caller = caller("buyer:toko-lain", "buyer:the-keranjang-bali", "agency:35.76");

        assertTrue(caller.holds(Role.BUYER, "toko-lain"));
        assertFalse(caller.holds(Role.BUYER, "toko"));
        assertFalse(caller.holds(Role.BUYER, "toko-lain-lagi"));
        assertFalse(caller.holds(Role.BUYER, "35.76"));
        assertFalse(caller.holds(Role.BUYER, null));
        assertEquals(Set.of("toko-lain", "the-keranjang-bali"), caller.scopes(Role.BUYER));
        assertEquals(Set.of(), caller.scopes(Role.BUSINESS));
    }

    @Test
    void isWhatItsScopedRolesAreToo() {
        var caller = caller("agency:35.76", "curator");

        assertTrue(caller.is(Role.AGENCY));
        assertTrue(caller.is(Role.ADMIN, Role.CURATOR));
        assertFalse(caller.is(Role.ADMIN, Role.BUYER));
        assertFalse(caller("agencyish:35.76").is(Role.AGENCY));
    }

    @Test
    void readsIdsFromItsScopesAndSkipsWhatIsNone() {
        var id = UUID.randomUUID();

        assertEquals(
                List.of(id),
                caller("business:" + id, "business:toko", "business:1-1-1-1-1").ids(Role.BUSINESS));
        assertEquals(List.of(), caller("business").ids(Role.BUSINESS));
    }

    private static Caller caller(String... roles) {
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("somebody"))
                .addRoles(Set.of(roles))
                .build();
        return new Caller(new ScopedRoles().augment(identity, null).await().indefinitely());
    }
}
