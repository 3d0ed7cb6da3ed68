package id.kurasi.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** What the players look at in a submission, and how they come to the same opinion of it in every run. */
final class Subject {

    private Subject() {}

    static String id(JsonNode submission) {
        return submission.get("id").asText();
    }

    static String name(JsonNode submission) {
        return submission.at("/product/name").asText();
    }

    /** Root of the product's category, by which rubrics go. */
    static String group(JsonNode submission) {
        return submission.at("/product/categoryPath/0").asText();
    }

    static boolean isRecommended(JsonNode submission) {
        return "PASS".equals(submission.at("/review/recommendation").asText());
    }

    /** A number from 0 to below 1 that depends on the product and the question only: the story's dice, which never roll. */
    static double opinion(JsonNode submission, String question) {
        CRC32 crc = new CRC32();
        crc.update((name(submission) + submission.at("/business/name").asText() + question)
                .getBytes(StandardCharsets.UTF_8));
        return crc.getValue() / (double) (1L << 32);
    }
}
