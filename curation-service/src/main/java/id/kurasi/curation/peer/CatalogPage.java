package id.kurasi.curation.peer;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** A page of the catalog's list of products, and the cursor to go on from; null at the end. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CatalogPage(List<CatalogProduct> items, String nextCursor) {}
