package id.kurasi.curation.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What certification-service says products need and have. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Compliance(List<Result> results) {

    /** @throws id.kurasi.kit.peer.PeerUnavailable when the answer says nothing of it: no usable answer */
    public Result of(UUID product) {
        return results.stream()
                .filter(result -> product.equals(result.productId()))
                .findFirst()
                .orElseThrow(Peers::unusable);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Result(UUID productId, List<Requirement> requirements) {

        /** Everything said about a requirement; the law and the retailer may both ask for it. */
        public Stream<Requirement> requirements(String name) {
            return requirements.stream()
                    .filter(requirement -> requirement.requirement().equals(name));
        }
    }

    /**
     * @param basis LAW or PROFILE
     * @param outcome SATISFIED, NOT_APPLICABLE, or what is wrong; a code of certification-service, which may gain more
     * @param nextStep what to do about it; a code of certification-service, null when there is nothing to do
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Requirement(
            String requirement,
            String basis,
            String outcome,
            String severity,
            UUID certificateId,
            Rule rule,
            String nextStep) {

        public boolean applies() {
            return !"NOT_APPLICABLE".equals(outcome);
        }

        public boolean isSatisfied() {
            return "SATISFIED".equals(outcome);
        }

        public boolean restsOnLaw() {
            return "LAW".equals(basis);
        }

        /** What is only advised, or rests on a law of which nobody has read the text, stops nobody. */
        public boolean isBinding() {
            return !"ADVISED".equals(severity) && (rule == null || !rule.unverified());
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Rule(String id, LocalDate mandatoryFrom, String source, boolean unverified) {}
}
