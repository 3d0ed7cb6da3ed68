package id.kurasi.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** The round in numbers: what was submitted, reviewed and accepted, in products and in businesses. */
record Funnel(JsonNode report) {

    private static final String LINE = "%-16s %9s %9s %9s    %9s %9s %9s";

    void tell(Story story) {
        story.open("The funnel of the round");
        story.tell(LINE.formatted("", "", "products", "", "", "businesses", ""));
        story.tell(LINE.formatted("", "submitted", "reviewed", "accepted", "submitted", "reviewed", "accepted"));
        report.get("rows").forEach(row -> story.tell(line(row.get("category").asText(), row)));
        story.tell(line("total", report.get("total")));
    }

    private static String line(String name, JsonNode counts) {
        JsonNode products = counts.get("products");
        JsonNode businesses = counts.get("businesses");
        return LINE.formatted(
                name,
                products.get("submitted"),
                products.get("reviewed"),
                products.get("accepted"),
                businesses.get("submitted"),
                businesses.get("reviewed"),
                businesses.get("accepted"));
    }
}
