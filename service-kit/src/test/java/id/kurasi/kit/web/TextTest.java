package id.kurasi.kit.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Keripik Tempe", "dua\nbaris\r\n\tmasuk", "kopi ☕ ꦧꦠꦶꦏ́", "😀", "a😀b", "\u00a0"})
    void isFitForWhatPeopleWrite(String text) {
        assertFalse(Text.isUnfit(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0000", "\u0007", "\u001b[31m", "\u007f", "\u0085", "\u009f"})
    void isUnfitForControlCharacters(String text) {
        assertTrue(Text.isUnfit(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "a\ud83d", "\ud83da", "\ude00\ud83d", "\ud83d\ud83d\ude00"})
    void isUnfitForHalvesOfCharacters(String text) {
        assertTrue(Text.isUnfit(text));
    }
}
