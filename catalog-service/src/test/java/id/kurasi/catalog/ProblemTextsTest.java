package id.kurasi.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    @Test
    void everyTextIsThereInBothLanguagesWithTheSameBlanks() throws IOException {
        var english = texts("/problems.properties");
        var indonesian = texts("/problems_id.properties");
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

    private static Properties texts(String file) throws IOException {
        var texts = new Properties();
        try (var stream = ProblemTextsTest.class.getResourceAsStream(file)) {
            texts.load(stream);
        }
        return texts;
    }
}
