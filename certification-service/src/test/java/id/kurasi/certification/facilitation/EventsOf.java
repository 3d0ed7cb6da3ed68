package id.kurasi.certification.facilitation;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.get;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The events of a case, read from the feed as followers do. */
final class EventsOf {

    private EventsOf() {}

    static List<Map<String, Object>> subject(UUID id) {
        var found = new ArrayList<Map<String, Object>>();
        var cursor = "";
        while (true) {
            var page = get(ADMIN, "/v1/events?limit=100&types=facilitation-case.*" + cursor)
                    .extract();
            List<Map<String, Object>> items = page.path("items");
            if (items.isEmpty()) {
                return found;
            }
            items.stream()
                    .filter(event -> id.toString().equals(event.get("subject")))
                    .forEach(found::add);
            cursor = "&after=" + page.path("nextCursor");
        }
    }
}
