package id.kurasi.curation.review;

import id.kurasi.file.export.SheetAnswers;
import id.kurasi.file.transfer.Upload;
import id.kurasi.kit.access.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A curator's reviews of a round as a sheet, out and in. */
@Path("/v1/rounds/{id}/reviews/mine.csv")
@Tag(name = "Reviews", description = "What curators say (penilaian)")
@RolesAllowed(Role.Name.CURATOR)
public class ReviewSheetResource {

    private static final int MOST_MEBIBYTES = 1;

    private final ReviewSheets sheets;
    private final ReviewIntake intake;

    ReviewSheetResource(ReviewSheets sheets, ReviewIntake intake) {
        this.sheets = sheets;
        this.intake = intake;
    }

    @GET
    @Produces(SheetAnswers.CSV)
    @Operation(
            operationId = "exportMyReviews",
            summary = "Take one's reviews home as CSV",
            description =
                    "One row for each submission that the caller is to review (*lembar penilaian*), the first 1 000 in the order of"
                            + " `reviews/next`: points and comments by criterion, filled where the review is in. UTF-8 with"
                            + " semicolons; text that a spreadsheet would compute has an apostrophe before it.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples =
                                                    "submission;version;product;business;category;QUALITY;QUALITY comment")))
    public RestResponse<StreamingOutput> export(UUID id) {
        return sheets.mine(id);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importMyReviews",
            summary = "Bring one's reviews back as a sheet",
            description =
                    "The same columns as CSV or XLSX (*impor penilaian*), up to 1 000 rows and 1 MiB. Of each row all or nothing is"
                            + " taken; the report says by row and column what was not, and why. version must be what the export"
                            + " gave: a review that changed meanwhile is not overwritten. Rows without points are passed over.")
    @APIResponse(responseCode = "200", description = "What became of the rows")
    @APIResponse(responseCode = "413", description = "More than 1 MiB")
    @APIResponse(responseCode = "415", description = "The file is no sheet; violations say what it is")
    @APIResponse(responseCode = "422", description = "The sheet is damaged or empty")
    public SheetReport receive(
            UUID id,
            @RestQuery @DefaultValue("false") @Parameter(description = "Write nothing", example = "true")
                    boolean dryRun,
            @RestForm("file")
                    @Schema(
                            description = "CSV or XLSX, up to 1 MiB",
                            type = SchemaType.STRING,
                            format = "binary",
                            examples = "reviews.csv")
                    List<FileUpload> file) {
        var sheet = Upload.fileOf(file, MOST_MEBIBYTES, Set.of("file"));
        return dryRun ? intake.tryOut(id, sheet) : intake.write(id, sheet);
    }
}
