package id.kurasi.certification.facilitation.checklist;

import static java.util.stream.Collectors.toMap;

import id.kurasi.certification.type.Scheme;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The documents of a case. A value: every change gives a new one.
 *
 * <p>Where a scheme wants a companion, that is an item of its list. It is ticked by assigning one, and can be ticked in no other
 * way.
 */
public record Checklist(List<Document> documents) {

    /** The item that says that somebody accompanies the business (pendamping). */
    private static final String COMPANION = "COMPANION";

    /** The list as the scheme has it now; later changes of the scheme do not touch it. */
    public static Checklist of(Scheme scheme) {
        return new Checklist(scheme.checklist().stream().map(Document::wanted).toList());
    }

    /** @throws Refusal 400 for a document that is not on the list, or is on the request twice */
    public Checklist check(List<DocumentCheck> found, String by, LocalDate on) {
        refuseUnknown(found.stream().map(DocumentCheck::code).toList(), "documents[%d].code");
        var byCode = found.stream().collect(toMap(DocumentCheck::code, Function.identity()));
        return map(document -> {
            var check = byCode.get(document.code());
            return check == null ? document : document.ticked(check.state(), check.note(), by, on);
        });
    }

    /** These documents are wanted once more. */
    public Checklist again(List<String> codes, String by, LocalDate on) {
        refuseUnknown(codes, "documents[%d]");
        return map(document ->
                codes.contains(document.code()) ? document.ticked(DocumentState.MISSING, null, by, on) : document);
    }

    public Checklist accompanied(String by, LocalDate on) {
        return map(document ->
                document.code().equals(COMPANION) ? document.ticked(DocumentState.VERIFIED, null, by, on) : document);
    }

    /** Whether a request ticks what only the assignment of a companion can tick. */
    public static List<Violation> ticksCompanion(List<DocumentCheck> found) {
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < found.size(); i++) {
            if (found.get(i).code().equals(COMPANION)) {
                violations.add(Violation.body("documents[" + i + "].code", "CompanionIsAssigned"));
            }
        }
        return violations;
    }

    /** The mandatory documents that nobody has verified yet. */
    public List<Violation> missing() {
        return documents.stream()
                .filter(Document::isNeededStill)
                .map(document -> Violation.state("checklist." + document.code(), "DocumentMissing", document.code()))
                .toList();
    }

    private Checklist map(UnaryOperator<Document> change) {
        return new Checklist(documents.stream().map(change).toList());
    }

    private void refuseUnknown(List<String> codes, String path) {
        var known = documents.stream().map(Document::code).toList();
        var seen = new HashSet<String>();
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < codes.size(); i++) {
            if (!known.contains(codes.get(i))) {
                violations.add(Violation.body(path.formatted(i), "NotOnChecklist", String.join(", ", known)));
            } else if (!seen.add(codes.get(i))) {
                violations.add(Violation.body(path.formatted(i), "Duplicate"));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }
}
