package id.kurasi.curation.question;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Paging;
import id.kurasi.kit.web.Created;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/submissions/{id}/questions")
@Tag(name = "Questions", description = "What retailers ask producers (pertanyaan)")
@RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUYER, Role.Name.BUSINESS, Role.Name.SERVICE})
public class QuestionResource {

    private final QuestionDesk desk;

    QuestionResource(QuestionDesk desk) {
        this.desk = desk;
    }

    @POST
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.BUYER})
    @Operation(
            operationId = "askQuestion",
            summary = "Ask the producer",
            description =
                    "A question (*pertanyaan*) of a retailer that may still take the product, or has. The producer and"
                            + " the agencies in charge read it; other retailers never know of it.")
    @APIResponse(responseCode = "201", description = "Created")
    @APIResponse(responseCode = "409", description = "The retailer has declined, or there is nothing to ask about")
    public RestResponse<QuestionView> ask(UUID id, @Valid @NotNull AskQuestion request) {
        var question = desk.ask(id, request);
        return Created.at("/v1/submissions/" + id + "/questions/" + question.id(), question);
    }

    @GET
    @Operation(
            operationId = "listQuestions",
            summary = "List the questions about a submission",
            description = "The questions (*pertanyaan*) that the caller knows of, the oldest first.")
    public Page<QuestionView> list(
            UUID id,
            @RestQuery @Parameter(description = "Of this retailer alone", example = "the-keranjang-bali")
                    String retailer,
            @BeanParam @Valid Paging paging) {
        return desk.page(id, retailer, paging);
    }

    @GET
    @Path("/{question}")
    @Operation(operationId = "getQuestion", summary = "Read a question", description = "One question (*pertanyaan*).")
    public QuestionView get(UUID id, UUID question) {
        return desk.get(id, question);
    }

    @POST
    @Command
    @Path("/{question}/answer")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY, Role.Name.BUSINESS})
    @Operation(
            operationId = "answerQuestion",
            summary = "Answer a question",
            description = "OPEN → ANSWERED (*jawab*), by the producer or an agency in charge.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is answered or withdrawn already")
    public QuestionView answer(UUID id, UUID question, @Valid @NotNull AnswerQuestion request) {
        return desk.answer(id, question, request.text());
    }

    @POST
    @Command
    @Path("/{question}/withdraw")
    @RolesAllowed({Role.Name.ADMIN, Role.Name.BUYER})
    @Operation(
            operationId = "withdrawQuestion",
            summary = "Take a question back",
            description = "OPEN → WITHDRAWN (*tarik*), by the retailer that asked.")
    @APIResponse(responseCode = "200", description = "As it now is")
    @APIResponse(responseCode = "409", description = "It is answered or withdrawn already")
    public QuestionView withdraw(UUID id, UUID question) {
        return desk.withdraw(id, question);
    }

    @GET
    @Path("/{question}/history")
    @Operation(
            operationId = "getQuestionHistory",
            summary = "Read a question's history",
            description = "Every step (*riwayat*) of the question.")
    public HistoryView history(UUID id, UUID question) {
        return desk.history(id, question);
    }
}
