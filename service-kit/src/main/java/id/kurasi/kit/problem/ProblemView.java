package id.kurasi.kit.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The shape of every error answer, for the API documents (RFC 9457). */
@Schema(
        name = "Problem",
        description = "Why a request was refused or failed, as RFC 9457 has it; some types add members of their own.")
public record ProblemView(
        @Schema(
                description = "Stable name of the kind of problem, a relative URI",
                examples = "/problems/invalid-request")
        String type,

        @Schema(description = "The kind of problem in words", examples = "The request is not valid")
        String title,

        @Schema(description = "HTTP status", examples = "400")
        int status,

        @Schema(description = "What to change", examples = "1 thing in the request needs correction; see violations.")
        String detail,

        @Schema(description = "Path of the request", examples = "/v1/products")
        String instance,

        @Schema(
                description = "Name of this request in the service's logs",
                examples = "4bf92f3577b34da6a3ce929d0e0e4736")
        String traceId,

        List<ViolationView> violations) {

    @Schema(name = "Violation", description = "One thing to correct")
    public record ViolationView(
            @Schema(description = "What it is about", examples = "retailPriceIdr")
            String field,

            @Schema(description = "Where: body, query, path, header, or state (a fact held here)", examples = "body")
            String in,

            @Schema(description = "Stable name of the rule", examples = "PositiveOrZero")
            String code,

            @Schema(description = "The rule in words", examples = "must be 0 or more")
            String message) {}
}
