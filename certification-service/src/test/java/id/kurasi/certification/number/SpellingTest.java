package id.kurasi.certification.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.Whitespace;

class SpellingTest {

    @Property
    void isTheSameWhenSpelledOutAgain(@ForAll @StringLength(max = 60) String written) {
        var canonical = Spelling.of(written).canonical();

        assertEquals(canonical, Spelling.of(canonical).canonical());
    }

    @Property
    void doesNotDependOnCaseOrSpaces(
            @ForAll @CharRange(from = 'a', to = 'z') @NumericChars @StringLength(min = 1, max = 20) String first,
            @ForAll @NumericChars @StringLength(min = 1, max = 20) String second,
            @ForAll @Whitespace @StringLength(min = 1, max = 5) String spaces) {
        var plain = Spelling.of(first + " " + second).canonical();

        assertEquals(
                plain,
                Spelling.of(spaces + first.toUpperCase() + spaces + second + spaces)
                        .canonical());
    }

    @Property
    void leavesNothingBetweenDigits(@ForAll @NumericChars @StringLength(min = 2, max = 20) String digits) {
        assertEquals(digits, Spelling.of(String.join(" ", digits.split(""))).compact());
        assertEquals(digits, Spelling.of(String.join(".", digits.split(""))).compact());
        assertEquals(
                digits, Spelling.of(String.join("\u2013", digits.split(""))).compact());
    }
}
