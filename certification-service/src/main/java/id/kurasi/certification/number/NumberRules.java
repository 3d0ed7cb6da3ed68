package id.kurasi.certification.number;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Everything that is known of numbers, of whatever type. */
public final class NumberRules {

    private final List<NumberFormat> formats;
    private final List<NumberFact> facts;
    private final List<NumberCode> codes;

    private NumberRules(List<NumberFormat> formats, List<NumberFact> facts, List<NumberCode> codes) {
        this.formats = formats;
        this.facts = facts;
        this.codes = codes;
    }

    public static NumberRules load(EntityManager entities) {
        return new NumberRules(
                entities.createQuery("from NumberFormat order by position", NumberFormat.class)
                        .getResultList(),
                entities.createQuery("from NumberFact", NumberFact.class).getResultList(),
                entities.createQuery("from NumberCode", NumberCode.class).getResultList());
    }

    /**
     * A reader for the numbers of a type.
     *
     * @param likeliest codes of all types in the order in which a number should be taken for theirs
     */
    public NumberReader readerFor(String type, List<String> likeliest) {
        var own = formats.stream().filter(format -> type.equals(format.type())).toList();
        var others = formats.stream()
                .filter(format -> format.type() != null && !type.equals(format.type()))
                .filter(format -> format.kind().isEvidence())
                .sorted(Comparator.comparing(format -> likeliest.indexOf(format.type())));
        var standards = formats.stream().filter(format -> format.kind() == NumberKind.STANDARD);
        return new NumberReader(
                own,
                Stream.of(others, standards, papers().stream())
                        .flatMap(it -> it)
                        .toList(),
                new Digits(facts.stream().filter(fact -> type.equals(fact.type)).toList(), codes));
    }

    /** A reader for what is no certificate at all. */
    public NumberReader readerOfPapers() {
        return new NumberReader(papers(), List.of(), new Digits(List.of(), List.of()));
    }

    private List<NumberFormat> papers() {
        return formats.stream().filter(format -> format.type() == null).toList();
    }
}
