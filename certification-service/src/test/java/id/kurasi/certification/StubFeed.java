package id.kurasi.certification;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The event feed of the {@link StubCatalog}: what it was told, in that order. A cursor of another run leads to the beginning. */
final class StubFeed {

    private final String run = UUID.randomUUID().toString();
    private final List<String> events = new ArrayList<>();

    synchronized void tell(String event) {
        events.add(event);
        notifyAll();
    }

    /** @param query of the request, {@code after=…&limit=…&wait=…} */
    String page(String query) throws InterruptedException {
        var after = parameter(query, "after", "");
        var from = after.startsWith(run) ? Integer.parseInt(after.substring(run.length() + 1)) : 0;
        return page(from, number(query, "limit", 20), number(query, "wait", 0));
    }

    private synchronized String page(int from, int limit, int wait) throws InterruptedException {
        if (events.size() <= from && wait > 0) {
            wait(wait * 1000L);
        }
        var to = Math.min(events.size(), from + limit);
        return """
                {"items": [%s], "nextCursor": "%s-%d"}
                """.formatted(String.join(",", events.subList(from, to)), run, to);
    }

    private static int number(String query, String name, int otherwise) {
        return Integer.parseInt(parameter(query, name, Integer.toString(otherwise)));
    }

    private static String parameter(String query, String name, String otherwise) {
        return Stream.of(query.split("&"))
                .filter(parameter -> parameter.startsWith(name + "="))
                .map(parameter -> parameter.substring(name.length() + 1))
                .findFirst()
                .orElse(otherwise);
    }
}
