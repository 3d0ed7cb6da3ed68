package id.kurasi.curation.readiness;

import id.kurasi.curation.gate.GateResult;
import id.kurasi.curation.gate.GateView;
import id.kurasi.curation.gate.GateViews;
import id.kurasi.curation.peer.CatalogProduct;
import id.kurasi.curation.round.Round;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Readiness", description = "How a product would fare if it were submitted now (kesiapan)")
public record Readiness(
        ProductReference product,

        @Schema(description = "Whether a submit would pass now: no gate FAILs, of any retailer", examples = "false")
        boolean ready,

        @Schema(description = "The round's own gates") List<GateView> gates,
        List<RetailerReadiness> retailers) {

    @Schema(name = "ReadinessProduct")
    record ProductReference(
            UUID id,
            @Schema(examples = "Keripik Tempe Original") String name,
            @Schema(examples = "SNACK") String category,

            @Schema(description = "Of the catalog, that was looked at", examples = "3")
            long revision,

            UUID businessId,
            @Schema(examples = "Contoh Rasa Maja") String businessName) {

        static ProductReference to(CatalogProduct product) {
            return new ProductReference(
                    product.id(),
                    product.name(),
                    product.category(),
                    product.revision(),
                    product.business().id(),
                    product.business().name());
        }
    }

    @Schema(name = "RetailerReadiness", description = "How it would fare with one retailer")
    record RetailerReadiness(
            @Schema(examples = "the-keranjang-bali") String retailer,

            @Schema(
                    description = "Whether neither a gate of the round nor one of this retailer FAILs",
                    examples = "true")
            boolean ready,

            List<GateView> gates) {}

    static Readiness of(CatalogProduct product, Round round, List<GateResult> results, GateViews views) {
        var ofTheRound = of(null, results);
        return new Readiness(
                ProductReference.to(product),
                passes(results),
                views.of(ofTheRound),
                round.retailers().stream()
                        .map(retailer -> new RetailerReadiness(
                                retailer,
                                passes(ofTheRound) && passes(of(retailer, results)),
                                views.of(of(retailer, results))))
                        .toList());
    }

    private static List<GateResult> of(String retailer, List<GateResult> results) {
        return results.stream()
                .filter(gate -> Objects.equals(gate.retailer(), retailer))
                .toList();
    }

    private static boolean passes(List<GateResult> gates) {
        return gates.stream().noneMatch(GateResult::fails);
    }
}
