package id.kurasi.catalog.category;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.kurasi.kit.problem.Violation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributeValuesTest {

    private static final List<AllowedValue> COLOURS =
            List.of(value("RED", false), value("BLUE", false), value("NONE", true));

    private static AllowedValue value(String code, boolean alone) {
        return new AllowedValue(code, new Label(code, code), alone);
    }

    private static Attribute attribute(AttributeType type) {
        var unit = type.isNumber() ? "cm" : null;
        var allowed = type.isChoice() ? COLOURS : List.<AllowedValue>of();
        return new Attribute("x", "HERE", type, unit, allowed, false, new Label("X", "X"), 0);
    }

    private static List<Violation> check(AttributeType type, String json) throws Exception {
        return AttributeValues.check(Map.of("x", attribute(type)), Map.of("x", new ObjectMapper().readTree(json)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            TEXT    | "kembang"
            TEXT    | "two\\nlines"
            INTEGER | 0
            INTEGER | -12
            INTEGER | 3.0
            INTEGER | 1000000000000
            NUMBER  | 110
            NUMBER  | 110.125
            NUMBER  | 1e3
            BOOLEAN | true
            BOOLEAN | false
            DATE    | "2024-02-29"
            CHOICE  | "RED"
            CHOICE  | "NONE"
            CHOICES | ["RED"]
            CHOICES | ["BLUE", "RED"]
            CHOICES | ["NONE"]
            """)
    void takesAValueOfItsType(AttributeType type, String json) throws Exception {
        assertEquals(List.of(), check(type, json));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            TEXT    | 5                     | AttributeText
            TEXT    | ""                    | AttributeText
            TEXT    | "  "                  | AttributeText
            TEXT    | "a\\u0000b"           | AttributeText
            TEXT    | ["a"]                 | AttributeText
            TEXT    | {"a": 1}              | AttributeText
            INTEGER | "3"                   | AttributeInteger
            INTEGER | 3.5                   | AttributeInteger
            INTEGER | 1000000000001         | AttributeInteger
            INTEGER | {"value": 3, "unit": "cm"} | AttributeInteger
            INTEGER | true                  | AttributeInteger
            NUMBER  | "110 cm"              | AttributeNumber
            NUMBER  | 0.0001                | AttributeNumber
            NUMBER  | 1e400                 | AttributeNumber
            NUMBER  | -1e13                 | AttributeNumber
            NUMBER  | [1]                   | AttributeNumber
            BOOLEAN | "true"                | AttributeBoolean
            BOOLEAN | 1                     | AttributeBoolean
            DATE    | "2024-02-30"          | AttributeDate
            DATE    | "31/12/2024"          | AttributeDate
            DATE    | "2024-1-1"            | AttributeDate
            DATE    | "0000-01-01"          | AttributeDate
            DATE    | 20240101              | AttributeDate
            CHOICE  | "GREEN"               | AttributeChoice
            CHOICE  | "red"                 | AttributeChoice
            CHOICE  | ["RED"]               | AttributeChoice
            CHOICE  | ""                    | AttributeChoice
            CHOICES | "RED"                 | AttributeChoices
            CHOICES | []                    | AttributeChoices
            CHOICES | ["RED", "RED"]        | AttributeChoices
            CHOICES | ["RED", "GREEN"]      | AttributeChoices
            CHOICES | ["RED", null]         | AttributeChoices
            CHOICES | [1]                   | AttributeChoices
            CHOICES | ["NONE", "RED"]       | AttributeAlone
            """)
    void refusesAnyOther(AttributeType type, String json, String code) throws Exception {
        var violations = check(type, json);

        assertEquals(1, violations.size());
        assertEquals(code, violations.get(0).code());
        assertEquals("attributes.x", violations.get(0).field());
    }

    @Test
    void refusesATextThatIsTooLong() throws Exception {
        assertEquals(List.of(), check(AttributeType.TEXT, '"' + "a".repeat(2000) + '"'));
        assertEquals(1, check(AttributeType.TEXT, '"' + "a".repeat(2001) + '"').size());
    }

    @Test
    void namesWhatIsKnownToWhoGivesAnUnknownOne() throws Exception {
        var violations = AttributeValues.check(
                Map.of("length", attribute(AttributeType.NUMBER), "dye", attribute(AttributeType.CHOICE)),
                Map.of("colour", new ObjectMapper().readTree("1")));

        assertEquals("UnknownAttribute", violations.get(0).code());
        assertEquals("dye, length", violations.get(0).args()[0]);
    }
}
