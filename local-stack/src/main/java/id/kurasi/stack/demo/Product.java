package id.kurasi.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** A product of the input as the catalog has it. */
record Product(Row row, String businessId, String id, int compositionRevision) {

    static Product of(Row row, JsonNode product) {
        return new Product(
                row,
                product.get("businessId").asText(),
                product.get("id").asText(),
                product.get("compositionRevision").asInt());
    }
}
