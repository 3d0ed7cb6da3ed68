package id.kurasi.catalog;

import java.util.LinkedHashMap;

/** A JSON object to send. */
public final class Body extends LinkedHashMap<String, Object> {

    public Body with(String field, Object value) {
        var copy = new Body();
        copy.putAll(this);
        copy.put(field, value);
        return copy;
    }
}
