package id.kurasi.curation.comparison;

import id.kurasi.curation.gate.Gate;
import id.kurasi.curation.gate.GateResult;
import id.kurasi.curation.peer.CatalogProduct;
import id.kurasi.curation.rubric.Grade;
import id.kurasi.kit.web.Aggregate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Comparison", description = "Submissions side by side (perbandingan)")
public record ComparisonView(
        @Schema(description = "In the order asked for") List<Column> items,

        @Schema(
                description = "Fields of the items that are not the same in all",
                examples = "[\"retailPriceIdr\", \"grade\"]")
        List<String> differing)
        implements Aggregate {

    @Schema(name = "ComparedSubmission", description = "As it was submitted and judged")
    record Column(
            UUID submissionId,
            @Schema(examples = "Keripik Tempe Original") String name,
            @Schema(examples = "Contoh Rasa") String brand,
            @Schema(examples = "Contoh Rasa Maja") String business,
            @Schema(examples = "SNACK") String category,
            @Schema(nullable = true) CatalogProduct.NetContent netContent,
            @Schema(nullable = true, examples = "18000") Long retailPriceIdr,
            @Schema(nullable = true, examples = "12000") Long producerPriceIdr,
            @Schema(nullable = true) UnitPrice retailPricePerUnit,
            @Schema(nullable = true) UnitPrice producerPricePerUnit,
            @Schema(nullable = true) CatalogProduct.Capacity capacity,
            @Schema(nullable = true, examples = "50") Integer minimumOrder,
            @Schema(nullable = true, examples = "7") Integer leadTimeDays,
            @Schema(nullable = true, examples = "180") Integer shelfLifeDays,
            @Schema(nullable = true, examples = "AMBIENT") String storage,

            @Schema(description = "Gates that certificates were held against, as they were at submit")
            List<Certificate> certificates,

            @Schema(
                    nullable = true,
                    description = "0 to 100; null where the caller does not see the panel's result",
                    examples = "78.13")
            BigDecimal score,

            @Schema(nullable = true, examples = "8.75") BigDecimal spread,
            @Schema(nullable = true, examples = "B") Grade grade,

            @Schema(
                    description = "Mean points by criterion, 1 to 5; empty where one curator alone scored",
                    examples = "{\"QUALITY\": 4.5}")
            Map<String, BigDecimal> criteria) {}

    @Schema(name = "ComparedCertificate")
    record Certificate(
            @Schema(examples = "HALAL") Gate gate,
            @Schema(examples = "PASS") GateResult.Outcome result,
            @Schema(nullable = true) UUID certificateId) {}
}
