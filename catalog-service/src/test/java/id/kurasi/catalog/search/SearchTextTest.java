package id.kurasi.catalog.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "Keripik Tempe, keripik tempe",
        "'keripik,tempe!', keripik tempe",
        "keripik keripik, keripik",
        "keripik & !tempe | (x), keripik tempe x",
        "kopi dan teh, kopi teh",
        "dan, dan",
        "'D''Batik', d batik",
        "🔥pedas🔥, pedas",
        "7 rasa, 7 rasa",
        "café, café",
        "!?*:, ''"
    })
    void keepsTheWordsThatTell(String typed, String words) {
        assertEquals(
                words.isEmpty() ? List.of() : List.of(words.split(" ")),
                SearchText.of(typed).words());
    }

    @Test
    void isNoSearchWhenNothingWasTyped() {
        assertNull(SearchText.of(null));
        assertNull(SearchText.of("  "));
    }
}
