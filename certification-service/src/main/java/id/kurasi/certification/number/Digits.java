package id.kurasi.certification.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;

/** What the digits in numbers of one type say. */
final class Digits {

    private final Map<String, NumberFact> facts = new HashMap<>();
    private final Map<String, Map<String, NumberCode>> lists = new HashMap<>();

    Digits(List<NumberFact> facts, List<NumberCode> codes) {
        facts.forEach(fact -> this.facts.put(fact.name, fact));
        codes.forEach(code ->
                lists.computeIfAbsent(code.list, list -> new TreeMap<>()).put(code.code, code));
    }

    /** By the names of the parts, in the order in which they stand. */
    Map<String, ReadFact> read(NumberFormat format, Matcher match) {
        var read = new LinkedHashMap<String, ReadFact>();
        for (var part : format.parts()) {
            if (facts.containsKey(part)) {
                read.put(part, read(facts.get(part), match.group(part)));
            }
        }
        return read;
    }

    private ReadFact read(NumberFact fact, String digits) {
        var code = codeOf(fact, digits);
        return new ReadFact(
                fact.name,
                digits,
                fact.isYear() ? fact.century + digits : code == null ? digits : code.value,
                new ReadFact.Label(fact.nameEn, fact.nameId),
                code == null ? null : new ReadFact.Label(code.nameEn, code.nameId),
                fact.source);
    }

    private NumberCode codeOf(NumberFact fact, String digits) {
        return lists.getOrDefault(fact.codeList, Map.of()).get(digits);
    }

    /** Digits that mean nothing: the number has its shape, but somebody mistyped it. */
    List<Finding> impossible(Map<String, ReadFact> read) {
        var findings = new ArrayList<Finding>();
        read.forEach((name, it) -> {
            var fact = facts.get(name);
            if (fact.messageCode != null && !canBe(fact, it.digits())) {
                findings.add(Finding.of("number", fact.messageCode, Severity.WARNING, it.digits()));
            }
        });
        return findings;
    }

    private boolean canBe(NumberFact fact, String digits) {
        return fact.possible == null
                ? codeOf(fact, digits) != null
                : fact.possible.matcher(digits).matches();
    }

    List<String> valuesOf(String part) {
        var fact = facts.get(part);
        return fact == null || fact.codeList == null
                ? List.of()
                : lists.getOrDefault(fact.codeList, Map.of()).values().stream()
                        .map(code -> code.value)
                        .toList();
    }

    /** The rule by which a part is read. */
    NumberFact rule(String name) {
        return facts.get(name);
    }
}
