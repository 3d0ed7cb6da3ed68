package id.kurasi.certification.number;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Understands the numbers of one certificate type as people write them. Whatever is written is kept and never refused for its
 * shape alone: real certificates with odd numbers exist. Only a number that certainly belongs to another paper is
 * {@link NumberKind#MISTAKEN}.
 */
public final class NumberReader {

    private final List<NumberFormat> formats;
    private final List<NumberFormat> numbers;
    private final List<NumberFormat> standards;
    private final List<NumberFormat> strangers;
    private final Digits digits;

    /** @param strangers the shapes of other types and papers, the likeliest first */
    NumberReader(List<NumberFormat> formats, List<NumberFormat> strangers, Digits digits) {
        this.formats = List.copyOf(formats);
        this.numbers = formats.stream()
                .filter(format -> format.kind() != NumberKind.STANDARD)
                .toList();
        this.standards = formats.stream()
                .filter(format -> format.kind() == NumberKind.STANDARD)
                .toList();
        this.strangers = List.copyOf(strangers);
        this.digits = digits;
    }

    /** Reads the number of a certificate or application. A type without shapes for them takes free text. */
    public ReadNumber read(String written) {
        var spelling = Spelling.of(written);
        return spelling.all().stream()
                .flatMap(number -> first(numbers, number)
                        .map(this::understood)
                        .or(() -> first(strangers, number)
                                .filter(match -> isTelling(number))
                                .map(match -> strange(spelling, match.format())))
                        .stream())
                .findFirst()
                .orElseGet(() -> unknown(spelling));
    }

    /** Reads the number of the standard that a certificate attests. */
    public ReadNumber readStandard(String written) {
        var spelling = Spelling.of(written);
        return first(standards, spelling.tidy())
                .map(this::understood)
                .orElseGet(() -> new ReadNumber(
                        spelling.canonical(), null, Map.of(), odd("details.standard", "OddStandard", standards)));
    }

    /** What the number says against what else is known. */
    public List<Finding> compare(ReadNumber read, Known known) {
        return Comparison.of(digits, read.facts(), known);
    }

    /** What a part of its numbers can say; empty where no list tells, or the numbers have no such part. */
    public List<String> valuesOf(String part) {
        return digits.valuesOf(part);
    }

    /** Whether its certificates attest that a product meets a standard. */
    public boolean attestsStandard() {
        return !standards.isEmpty();
    }

    public List<NumberFormat> formats() {
        return formats;
    }

    private record Match(NumberFormat format, Matcher matcher) {}

    private static Optional<Match> first(List<NumberFormat> formats, String number) {
        return formats.stream()
                .map(format -> new Match(format, format.matcher(number)))
                .filter(match -> match.matcher().matches())
                .findFirst();
    }

    private ReadNumber understood(Match match) {
        var format = match.format();
        var facts = digits.read(format, match.matcher());
        var findings = Stream.concat(remark(format).stream(), digits.impossible(facts).stream())
                .toList();
        return new ReadNumber(format.canonicalOf(match.matcher()), format.kind(), facts, findings);
    }

    private static Optional<Finding> remark(NumberFormat format) {
        return Optional.ofNullable(format.messageCode())
                .map(code ->
                        Finding.of("number", code, format.kind().isEvidence() ? Severity.WARNING : format.severity()));
    }

    /** Digits alone may be anything where a type's own numbers have no shape. */
    private boolean isTelling(String number) {
        return !numbers.isEmpty() || number.chars().anyMatch(Character::isLetter);
    }

    /** A number in the shape of another paper's. Where that shape is not confirmed, the number is merely odd besides. */
    private ReadNumber strange(Spelling spelling, NumberFormat stranger) {
        var whose = stranger.kind() == NumberKind.STANDARD
                ? Finding.of("number", "NumberOfStandard", Severity.ERROR)
                : remark(stranger)
                        .filter(remark -> stranger.type() == null)
                        .orElseGet(() -> Finding.of(
                                "number", ReadNumber.NUMBER_OF_OTHER_TYPE, stranger.severity(), stranger.type()));
        var findings = whose.isError()
                ? List.of(whose)
                : Stream.concat(Stream.of(whose), odd("number", "OddNumber", numbers).stream())
                        .toList();
        return new ReadNumber(spelling.canonical(), null, Map.of(), findings);
    }

    private ReadNumber unknown(Spelling spelling) {
        var inside = numbers.stream()
                .filter(format -> format.kind() == NumberKind.CERTIFICATE)
                .flatMap(format -> format.allWithin(spelling.tidy()).stream())
                .distinct()
                .toList();
        var findings = inside.isEmpty()
                ? odd("number", "OddNumber", numbers)
                : List.of(
                        Finding.of("number", ReadNumber.MORE_THAN_A_NUMBER, Severity.ERROR, String.join(", ", inside)));
        return new ReadNumber(spelling.canonical(), null, Map.of(), findings);
    }

    /** The mildest severity counts, since nobody can tell which of the shapes the writer had in mind. */
    private static List<Finding> odd(String field, String code, List<NumberFormat> formats) {
        var expected = formats.stream()
                .filter(format -> format.kind() != NumberKind.MISTAKEN && format.kind() != NumberKind.DOUBTFUL)
                .toList();
        return expected.stream()
                .map(NumberFormat::severity)
                .min(Severity::compareTo)
                .map(mildest ->
                        List.of(Finding.of(field, code, mildest, expected.get(0).example())))
                .orElse(List.of());
    }
}
