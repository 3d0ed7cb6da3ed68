package id.kurasi.stack.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes request bodies down the way one reads them. */
final class Json {

    private Json() {}

    /** Names and values in turn. A null is left out; an object of nothing but nulls is null. */
    static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i + 1] != null) {
                object.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return object.isEmpty() ? null : object;
    }
}
