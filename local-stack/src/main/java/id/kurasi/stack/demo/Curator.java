package id.kurasi.stack.demo;

import static id.kurasi.stack.demo.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** Fills in the review form as one curator would: products differ, criteria differ, and so do curators, a little. */
record Curator(String login) {

    private static final ResourceBundle REMARKS = ResourceBundle.getBundle("remarks");

    Map<String, Object> review(JsonNode submission, JsonNode rubric) {
        Map<String, Integer> points = new TreeMap<>();
        Map<String, String> comments = new TreeMap<>();
        for (JsonNode criterion : rubric.get("criteria")) {
            String code = criterion.get("code").asText();
            int given = points(submission, code);
            points.put(code, given);
            if (given <= 2 || given == 5) { // where the form asks for words
                comments.put(code, remark(code, given));
            }
        }
        return object(
                "rubricVersion",
                rubric.get("version").asInt(),
                "points",
                points,
                "comments",
                comments,
                "conflictOfInterest",
                false);
    }

    private int points(JsonNode submission, String criterion) {
        double product = 2.8 + 1.9 * Subject.opinion(submission, "how good");
        double side = 1.6 * (Subject.opinion(submission, criterion) - 0.5);
        double taste = 0.8 * (Subject.opinion(submission, login + criterion) - 0.5);
        return (int) Math.max(1, Math.min(5, Math.round(product + side + taste)));
    }

    private static String remark(String criterion, int points) {
        String key = criterion + (points == 5 ? ".strong" : ".weak");
        return REMARKS.getString(REMARKS.containsKey(key) ? key : "OTHER" + key.substring(key.indexOf('.')));
    }
}
