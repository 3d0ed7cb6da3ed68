package id.kurasi.curation.sight;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.kurasi.curation.sight.Wire.Answer;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/** Asks a list of questions, page by page. */
final class Crawl {

    private static final int MOST_PAGES = 12;
    private static final Pattern CURSOR = Pattern.compile("\"nextCursor\":\"([^\"]+)\"");
    private static final Pattern TRACE = Pattern.compile(",?\"traceId\":\"[^\"]*\"");

    private Crawl() {}

    /** What each question was answered, with status; of cursors also what they carry. */
    static Map<String, String> of(String account, List<String> questions) {
        var answers = Wire.together(questions.stream()
                .<Callable<String>>map(question -> () -> ask(account, question))
                .toList());
        var seen = new LinkedHashMap<String, String>();
        for (var i = 0; i < questions.size(); i++) {
            seen.put(questions.get(i), answers.get(i));
        }
        return seen;
    }

    private static String ask(String account, String question) {
        var text = new StringBuilder();
        var next = question;
        for (var page = 0; next != null && page < MOST_PAGES; page++) {
            var answer = Wire.get(account, next);
            text.append(said(answer));
            next = nextPage(question, answer, text);
        }
        return text.toString();
    }

    static String said(Answer answer) {
        if (answer.status() >= 500) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        return answer.status() + " " + TRACE.matcher(answer.text()).replaceAll("") + "\n";
    }

    private static String nextPage(String question, Answer answer, StringBuilder text) {
        var cursor = CURSOR.matcher(answer.text());
        if (!cursor.find() || answer.text().startsWith("{\"items\":[],")) {
            return null;
        }
        if (question.startsWith("/v1/events")) {
            return question.replaceFirst("after=[^&]*", "after=" + cursor.group(1));
        }
        text.append(new String(Base64.getUrlDecoder().decode(cursor.group(1)), UTF_8))
                .append('\n');
        return question + (question.contains("?") ? "&" : "?") + "cursor=" + cursor.group(1);
    }
}
