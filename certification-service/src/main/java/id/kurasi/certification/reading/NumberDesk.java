package id.kurasi.certification.reading;

import id.kurasi.certification.meaning.Today;
import id.kurasi.certification.number.Finding;
import id.kurasi.certification.number.Known;
import id.kurasi.certification.number.ReadFact;
import id.kurasi.certification.number.ReadFact.Label;
import id.kurasi.certification.number.ReadNumber;
import id.kurasi.certification.number.Severity;
import id.kurasi.certification.reading.ParsedNumber.NumberFactView;
import id.kurasi.certification.reading.ParsedNumber.Remark;
import id.kurasi.certification.type.CertificateType;
import id.kurasi.certification.type.CertificateTypes;
import id.kurasi.certification.type.FindingWords;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads numbers for who has one before him and wonders. */
@ApplicationScoped
class NumberDesk {

    private final CertificateTypes types;
    private final LikeliestType likeliest;
    private final FindingWords words;
    private final Today today;

    NumberDesk(CertificateTypes types, LikeliestType likeliest, FindingWords words, Today today) {
        this.types = types;
        this.likeliest = likeliest;
        this.words = words;
        this.today = today;
    }

    ParsedNumber read(NumberQuestion question) {
        requireKnownPackaging(question.packaging);
        if (question.isOfAnyType()) {
            return likeliest
                    .of(question.number)
                    .map(type -> read(question, type))
                    .orElseGet(() -> ofNoType(question.number));
        }
        return types.find(question.type)
                .map(type -> read(question, type))
                .orElseThrow(() -> Refusal.invalid(Violation.query("type", "UnknownType", question.type)));
    }

    private void requireKnownPackaging(String packaging) {
        var known = types.all().stream()
                .flatMap(type -> type.numbers().valuesOf("packaging").stream())
                .distinct()
                .toList();
        if (packaging != null && !known.contains(packaging)) {
            throw Refusal.invalid(Violation.query("packaging", "NoSuchPackaging", String.join(", ", known)));
        }
    }

    private ParsedNumber read(NumberQuestion question, CertificateType type) {
        var read = type.numbers().read(question.number);
        var known = new Known(question.region, question.packaging, question.issuedOn, null, today.date());
        var findings = new ArrayList<>(read.findings());
        findings.addAll(type.numbers().compare(read, known));
        return parsed(type.code(), question.number, read, findings);
    }

    private ParsedNumber ofNoType(String number) {
        var read = types.otherPapers().read(number);
        var findings =
                read.kind() == null ? List.of(Finding.of("number", "UnknownNumber", Severity.ERROR)) : read.findings();
        return parsed(null, number, read, findings);
    }

    private ParsedNumber parsed(String type, String number, ReadNumber read, List<Finding> findings) {
        var facts = new LinkedHashMap<String, NumberFactView>();
        read.facts().forEach((name, fact) -> facts.put(name, view(fact)));
        return new ParsedNumber(
                type,
                read.otherType().orElse(null),
                number,
                read.canonical(),
                type != null && read.isWellFormed(),
                read.kind(),
                facts,
                findings.stream().filter(Finding::isError).map(this::remark).toList(),
                findings.stream()
                        .filter(finding -> !finding.isError())
                        .map(this::remark)
                        .toList());
    }

    private NumberFactView view(ReadFact fact) {
        return new NumberFactView(
                inWords(fact.label()), fact.digits(), fact.value(), inWords(fact.meaning()), fact.source());
    }

    private String inWords(Label label) {
        return label == null ? null : words.in(label.en(), label.id());
    }

    private Remark remark(Finding finding) {
        return new Remark(finding.code(), words.of(finding));
    }
}
