package id.kurasi.certification.training;

import java.util.LinkedHashMap;

/** The body of a request to announce a training: complete and right, until a test changes it. */
final class Announced extends LinkedHashMap<String, Object> {

    /** For ten persons, and over by now. */
    static Announced on(String topic) {
        var training = new Announced();
        training.put("agencyRegionCode", "35.76");
        training.put("topic", topic);
        training.put("title", "Contoh pelatihan");
        training.put("organiser", "dinas-35.76");
        training.put("regionCode", "35.76.02");
        training.put("startsOn", "2026-03-09");
        training.put("endsOn", "2026-03-10");
        training.put("capacity", 10);
        return training;
    }

    static Announced packing() {
        return on("PACKING");
    }

    Announced with(String field, Object value) {
        put(field, value);
        return this;
    }
}
