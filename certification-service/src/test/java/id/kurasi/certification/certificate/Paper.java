package id.kurasi.certification.certificate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** The body of a request to record a certificate: complete and right, until a test changes it. */
final class Paper extends LinkedHashMap<String, Object> {

    static Paper halal(UUID business) {
        var paper = new Paper();
        paper.put("type", "HALAL");
        paper.put("scheme", "SELF_DECLARE");
        paper.put("number", "ID3511" + digits(9) + "0124");
        paper.put("businessId", business);
        paper.put("regionCode", "35.76");
        paper.put("holder", Map.of("kind", "BUSINESS"));
        paper.put("issuedOn", "2024-01-31");
        return paper;
    }

    static Paper pirt(UUID business, String expiresOn) {
        var paper = halal(business)
                .with("type", "PIRT")
                .without("scheme")
                .without("issuedOn")
                .with("number", "P-IRT 2063576" + digits(6) + "-" + expiresOn.substring(2, 4));
        return paper.with("expiresOn", expiresOn);
    }

    static Paper trademark(UUID business) {
        return halal(business)
                .with("type", "TRADEMARK")
                .without("scheme")
                .with("number", "IDM" + digits(9))
                .with("filedOn", "2022-03-01")
                .with("details", Map.of("niceClasses", List.of(30)));
    }

    static Paper sni(UUID business) {
        return pirt(business, "2028-06-30")
                .with("type", "SNI")
                .with("number", "LSPro-" + digits(6) + " / 2024")
                .with("details", Map.of("standard", "SNI 2973:2011"));
    }

    Paper with(String field, Object value) {
        put(field, value);
        return this;
    }

    Paper without(String field) {
        remove(field);
        return this;
    }

    Paper covering(UUID product, int compositionRevision) {
        return with("products", List.of(Map.of("productId", product, "compositionRevision", compositionRevision)));
    }

    static String digits(int count) {
        var digits = new StringBuilder();
        while (digits.length() < count) {
            digits.append(ThreadLocalRandom.current().nextInt(10));
        }
        return digits.toString();
    }
}
