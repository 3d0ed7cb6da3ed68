package id.kurasi.certification.compliance;

import java.util.List;

/** @param categoryPath the product's category and all above it */
record CheckedProduct(ProductFacts facts, List<String> categoryPath) {}
