package id.kurasi.certification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the tests tell the {@link StubCatalog}. */
public final class CatalogOfTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private CatalogOfTests() {}

    /** A business in the district 35.76.02. */
    public static UUID business() {
        return businessIn("35.76.02");
    }

    public static UUID businessIn(String regionCode) {
        var id = UUID.randomUUID();
        businessIsIn(id, regionCode);
        return id;
    }

    public static UUID productOf(UUID business, int compositionRevision) {
        var id = UUID.randomUUID();
        productHas(id, business, compositionRevision);
        return id;
    }

    /** The product has this recipe from now on. */
    public static void productHas(UUID id, UUID business, int compositionRevision) {
        tell("products/" + id, """
                {"id": "%s", "businessId": "%s", "name": "Keripik", "compositionRevision": %d}
                """.formatted(id, business, compositionRevision));
    }

    /** The business produces there from now on. */
    public static void businessIsIn(UUID id, String regionCode) {
        tell("businesses/" + id, """
                {"id": "%s", "name": "Contoh Rasa", "regionCode": "%s", "businessScale": "MICRO"}
                """.formatted(id, regionCode));
    }

    /** Appends to its event feed, as it is. */
    public static void happens(String event) {
        tell("events", event);
    }

    public static void isWell() {
        tell("mood", "well");
    }

    public static void isAway() {
        tell("mood", "away");
    }

    public static void isSilent() {
        tell("mood", "silent");
    }

    public static void isBroken() {
        tell("mood", "broken");
    }

    private static void tell(String what, String text) {
        var url = ConfigProvider.getConfig().getValue("quarkus.rest-client.catalog.url", String.class);
        var request = HttpRequest.newBuilder(URI.create(url + "/stub/" + what))
                .PUT(HttpRequest.BodyPublishers.ofString(text))
                .build();
        try {
            HTTP.send(request, HttpResponse.BodyHandlers.discarding());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
