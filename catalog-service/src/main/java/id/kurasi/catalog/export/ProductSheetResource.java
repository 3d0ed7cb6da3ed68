package id.kurasi.catalog.export;

import id.kurasi.catalog.business.ShownNibs;
import id.kurasi.catalog.product.ProductFilter;
import id.kurasi.catalog.product.ProductList;
import id.kurasi.file.export.SheetAnswer;
import id.kurasi.file.export.SheetAnswers;
import id.kurasi.file.export.WholeList;
import id.kurasi.file.export.Wording;
import id.kurasi.file.sheet.Format;
import id.kurasi.kit.access.Role;
import id.kurasi.kit.list.Page;
import io.quarkus.vertx.http.Compressed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The list of products as a sheet. */
@Path("/v1")
@Tag(name = "Products")
@RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.AGENCY,
    Role.Name.CURATOR,
    Role.Name.BUYER,
    Role.Name.BUSINESS,
    Role.Name.VIEWER,
    Role.Name.SERVICE
})
public class ProductSheetResource {

    private final ProductList list;
    private final ShownNibs nibs;
    private final ProductColumns columns;
    private final SheetAnswers answers;

    ProductSheetResource(ProductList list, ShownNibs nibs, ProductColumns columns, SheetAnswers answers) {
        this.list = list;
        this.nibs = nibs;
        this.columns = columns;
        this.answers = answers;
    }

    @GET
    @Path("products.csv")
    @Produces(SheetAnswers.CSV)
    @Compressed
    @Operation(
            operationId = "exportProductsAsCsv",
            summary = "Export products as CSV",
            description =
                    "All products (*produk*) of the list with these filters, each with its business (*ekspor*), in UTF-8 with"
                            + " semicolons. The list itself gives the same for `Accept: text/csv`. Text that a spreadsheet program would"
                            + " compute has an apostrophe before it. The sheet can be imported again.")
    @Parameter(name = "limit", in = ParameterIn.QUERY, hidden = true)
    @Parameter(name = "cursor", in = ParameterIn.QUERY, hidden = true)
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples = "Nama usaha,NIB\nContoh Batik Maja,9900000000001")))
    public RestResponse<StreamingOutput> csv(
            @BeanParam @Valid ProductFilter filter,
            @RestQuery
                    @DefaultValue("id")
                    @Pattern(regexp = "id|en")
                    @Parameter(description = "Language of the headers: id or en", example = "id")
                    String headers) {
        return sheet(Format.CSV, filter, headers);
    }

    @GET
    @Path("products.xlsx")
    @Produces(SheetAnswers.XLSX)
    @Operation(
            operationId = "exportProductsAsXlsx",
            summary = "Export products as XLSX",
            description =
                    "All products (*produk*) of the list with these filters, each with its business (*ekspor*). The list itself"
                            + " gives the same for `Accept` with the media type of XLSX. Beyond the 1 048 576 rows of a sheet it goes on"
                            + " on a second one. The sheet can be imported again.")
    @Parameter(name = "limit", in = ParameterIn.QUERY, hidden = true)
    @Parameter(name = "cursor", in = ParameterIn.QUERY, hidden = true)
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content =
                    @Content(
                            mediaType = SheetAnswers.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", examples = "data-ikm.xlsx")))
    public RestResponse<StreamingOutput> xlsx(
            @BeanParam @Valid ProductFilter filter,
            @RestQuery
                    @DefaultValue("id")
                    @Pattern(regexp = "id|en")
                    @Parameter(description = "Language of the headers: id or en", example = "id")
                    String headers) {
        return sheet(Format.XLSX, filter, headers);
    }

    private RestResponse<StreamingOutput> sheet(Format format, ProductFilter filter, String headers) {
        answers.requireWhole();
        var wording = Wording.of(headers);
        var parts = new WholeList<>(filter, () -> part(filter));
        return answers.answer(
                new SheetAnswer<>(format, wording.choose("produk", "products"), wording, columns.columns(), parts));
    }

    private Page<ProductRow> part(ProductFilter filter) {
        var page = list.page(filter);
        var businesses =
                page.items().stream().map(product -> product.business().id()).collect(Collectors.toSet());
        var nibOf = nibs.of(businesses);
        return new Page<>(
                page.items().stream()
                        .map(product -> new ProductRow(
                                product, nibOf.get(product.business().id())))
                        .toList(),
                page.nextCursor());
    }
}
