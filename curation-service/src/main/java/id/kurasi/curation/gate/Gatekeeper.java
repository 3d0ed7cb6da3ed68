package id.kurasi.curation.gate;

import id.kurasi.curation.gate.Demand.Standards;
import id.kurasi.curation.peer.CatalogProduct;
import id.kurasi.curation.retailer.EffectiveRules;
import id.kurasi.curation.retailer.RetailerRules;
import id.kurasi.curation.round.Round;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows the rules and holds products against all of them, so that everything that is missing is said at once. Who only wants
 * to know how a product would fare and who submits it come here alike, so that both hear the same.
 */
@ApplicationScoped
public class Gatekeeper {

    private final EffectiveRules rules;
    private final Waivers waivers;
    private final LabelFacts labels;
    private final TakenPlaces places;
    private final GateConfig config;

    Gatekeeper(EffectiveRules rules, Waivers waivers, LabelFacts labels, TakenPlaces places, GateConfig config) {
        this.rules = rules;
        this.waivers = waivers;
        this.labels = labels;
        this.places = places;
        this.config = config;
    }

    /** By product: the round's gates first, then each retailer's, in the order of the round. */
    public Map<UUID, List<GateResult>> check(Round round, Evidence evidence, Entry entry) {
        var ids = evidence.products().stream().map(CatalogProduct::id).toList();
        var taken = places.in(round, evidence.products());
        var bearing = new Bearing(
                round,
                evidence,
                rules.of(round.retailers()),
                waivers.standing(round.id(), ids),
                new Standards(config.photos(), labels.on(LocalDate.ofInstant(entry.now(), round.zone()))));
        return evidence.products().stream().collect(Collectors.toMap(CatalogProduct::id, product -> Stream.concat(
                        RoundGates.check(new Candidacy(product, round, taken.get(product.id()), entry)),
                        bearing.retailersGates(product))
                .toList()));
    }

    /** What bears on every product of the question. */
    private record Bearing(
            Round round,
            Evidence evidence,
            Map<String, RetailerRules> rules,
            List<Waiver> waivers,
            Standards standards) {

        Stream<GateResult> retailersGates(CatalogProduct product) {
            return round.retailers().stream()
                    .flatMap(retailer -> new RetailerGates(product, demand(retailer, product.id())).check());
        }

        private Demand demand(String retailer, UUID product) {
            var profile = evidence.profiles().get(retailer);
            return new Demand(
                    retailer,
                    rules.getOrDefault(retailer, RetailerRules.NONE),
                    evidence.compliance().get(profile).of(product),
                    waivers.stream()
                            .filter(waiver -> waiver.isFor(retailer, product))
                            .toList(),
                    standards);
        }
    }
}
