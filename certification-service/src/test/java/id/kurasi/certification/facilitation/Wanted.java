package id.kurasi.certification.facilitation;

import id.kurasi.certification.CatalogOfTests;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The body of a request to register a case: complete and right, until a test changes it. */
final class Wanted extends LinkedHashMap<String, Object> {

    /** A case of a business in 35.76.02, for one product whose present recipe is 3. */
    static Wanted halal() {
        return halal(CatalogOfTests.business());
    }

    static Wanted halal(UUID business) {
        return halal(business, CatalogOfTests.productOf(business, 3));
    }

    static Wanted halal(UUID business, UUID product) {
        var wanted = new Wanted();
        wanted.put("businessId", business);
        wanted.put("productIds", List.of(product));
        wanted.put("type", "HALAL");
        wanted.put("scheme", "SELF_DECLARE");
        wanted.put("fundingSource", "APBD_REGENCY");
        wanted.put("fiscalYear", 2026);
        return wanted;
    }

    /** By the only route that its type has. */
    Wanted of(String type) {
        return with("type", type).without("scheme");
    }

    Wanted within(UUID programme, int wave) {
        return with("programmeId", programme)
                .with("wave", wave)
                .without("fundingSource")
                .without("fiscalYear");
    }

    Wanted with(String field, Object value) {
        put(field, value);
        return this;
    }

    Wanted without(String field) {
        remove(field);
        return this;
    }

    /** The body of a request to register several at once, for the same business and products. */
    Map<String, Object> together(Wanted... others) {
        var shared = List.of("businessId", "productIds");
        var cases = new ArrayList<Map<String, Object>>();
        for (var one : Stream.concat(Stream.of(this), List.of(others).stream()).toList()) {
            var wanted = new LinkedHashMap<>(one);
            shared.forEach(wanted::remove);
            cases.add(wanted);
        }
        return Map.of("businessId", get("businessId"), "productIds", get("productIds"), "cases", cases);
    }
}
