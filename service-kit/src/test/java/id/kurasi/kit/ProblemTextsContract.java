package id.kurasi.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What holds for the words of problems wherever they are kept. */
public abstract class ProblemTextsContract {

    private final String bundle;

    protected ProblemTextsContract(String bundle) {
        this.bundle = bundle;
    }

    @Test
    void everyTextIsThereInBothLanguagesWithTheSameBlanks() throws IOException {
        var english = texts("");
        var indonesian = texts("_id");
        // which constraint means which problem is said once
        english.keySet().removeIf(key -> key.toString().startsWith("constraint."));

        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(indonesian.keySet()));
        english.stringPropertyNames().forEach(key -> {
            var pattern = english.getProperty(key);
            var translated = indonesian.getProperty(key);
            assertEquals(blanks(pattern), blanks(translated), key);
            assertFalse(translated.isBlank(), key);
        });
    }

    private static int blanks(String pattern) {
        return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
    }

    private Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (var stream = getClass().getResourceAsStream("/" + bundle + language + ".properties")) {
            texts.load(stream);
        }
        return texts;
    }
}
