package id.kurasi.catalog.business;

import static id.kurasi.catalog.Api.ADMIN;
import static id.kurasi.catalog.Api.post;

import id.kurasi.catalog.Body;
import java.util.concurrent.atomic.AtomicLong;

/** Businesses to test with. */
public final class BusinessMother {

    public static final String MAGERSARI = "35.76.02";
    public static final String BLITAR = "35.05.01";

    private static final AtomicLong NUMBERS = new AtomicLong();

    private BusinessMother() {}

    public static Body described() {
        return new Body()
                .with("name", "Contoh Batik Maja " + NUMBERS.incrementAndGet())
                .with("regionCode", MAGERSARI)
                .with("businessScale", "MICRO");
    }

    public static String registered() {
        return registered(described());
    }

    public static String registeredIn(String region) {
        return registered(described().with("regionCode", region));
    }

    public static String registered(Body business) {
        return post(ADMIN, "/v1/businesses", business).statusCode(201).extract().path("id");
    }

    public static String nib() {
        return "99%011d".formatted(NUMBERS.incrementAndGet());
    }
}
