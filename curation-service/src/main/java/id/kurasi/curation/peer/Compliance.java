package id.kurasi.curation.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What certification-service says a product needs and has. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Compliance(List<Result> results) {

    /** Everything said about a requirement; the law and the retailer may both ask for it. */
    public Stream<Requirement> requirements(String name) {
        return results.stream()
                .flatMap(result -> result.requirements().stream())
                .filter(requirement -> requirement.requirement().equals(name));
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Result(List<Requirement> requirements) {}

    /** @param outcome SATISFIED, NOT_APPLICABLE, or what is wrong; a code of certification-service, which may gain more */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Requirement(String requirement, String outcome, String severity, UUID certificateId, Rule rule) {

        public boolean applies() {
            return !"NOT_APPLICABLE".equals(outcome);
        }

        public boolean isSatisfied() {
            return "SATISFIED".equals(outcome);
        }

        /** What is only advised, or rests on a law of which nobody has read the text, stops nobody. */
        public boolean isBinding() {
            return !"ADVISED".equals(severity) && (rule == null || !rule.unverified());
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Rule(String id, LocalDate mandatoryFrom, String source, boolean unverified) {}
}
