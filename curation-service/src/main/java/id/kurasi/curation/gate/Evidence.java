package id.kurasi.curation.gate;

import id.kurasi.curation.peer.CatalogProduct;
import id.kurasi.curation.peer.Compliance;
import java.util.List;
import java.util.Map;

/**
 * What the other services say of products that want into a round, gathered before any transaction begins.
 *
 * @param profiles requirement profile of each retailer, by slug
 * @param compliance of all the products, by requirement profile
 */
public record Evidence(
        List<CatalogProduct> products, Map<String, String> profiles, Map<String, Compliance> compliance) {}
