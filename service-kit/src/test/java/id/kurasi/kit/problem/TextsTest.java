package id.kurasi.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Locale machine = Locale.getDefault();

    @AfterEach
    void giveTheMachineItsLanguageBack() {
        Locale.setDefault(machine);
    }

    @Test
    void areThereInBothLanguages() {
        var english = ResourceBundle.getBundle("kit-problems", Locale.ROOT);
        var own = ResourceBundle.getBundle("kit-problems", Texts.INDONESIAN);

        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(own.keySet()));
        english.keySet().stream()
                .filter(key -> key.endsWith(".title"))
                .forEach(key -> assertNotEquals(english.getString(key), own.getString(key), key));
    }

    @Test
    void doNotDependOnTheLanguageOfTheMachine() {
        Locale.setDefault(Texts.INDONESIAN);

        assertEquals(Optional.of("Who are you?"), Texts.find(Locale.ENGLISH, "unauthenticated.title"));
        assertEquals(Optional.of("Siapa Anda?"), Texts.find(Texts.INDONESIAN, "unauthenticated.title"));
    }

    @Test
    void doNotGroupTheDigitsOfNumbers() {
        assertEquals(
                Optional.of("1234567 thing(s) in the request need correction; see violations."),
                Texts.find(Locale.ENGLISH, "invalid-request.detail", 1234567));
    }

    @Test
    void areNotMadeUp() {
        assertEquals(Optional.empty(), Texts.find(Locale.ENGLISH, "no-such-problem.title"));
    }
}
