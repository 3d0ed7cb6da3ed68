package id.kurasi.curation.gate;

import id.kurasi.curation.peer.Compliance;
import id.kurasi.curation.retailer.RetailerRules;
import java.util.List;
import java.util.Map;

/**
 * What one retailer asks of one product, and what bears on it.
 *
 * @param compliance what certification-service says of the product, by law and by the retailer's profile
 * @param waivers what the retailer does without for this product
 * @param standards what holds for all retailers
 */
record Demand(
        String retailer, RetailerRules rules, Compliance.Result compliance, List<Waiver> waivers, Standards standards) {

    GateResult.WaivedBy waiverOf(Gate gate) {
        return waivers.stream()
                .filter(waiver -> waiver.gate == gate)
                .findFirst()
                .map(waiver -> new GateResult.WaivedBy(waiver.grantedBy, waiver.reason))
                .orElse(null);
    }

    /** @param labelFacts by product group, what the label of such a product states */
    record Standards(int photos, Map<String, List<String>> labelFacts) {}
}
