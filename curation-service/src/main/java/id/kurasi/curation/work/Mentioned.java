package id.kurasi.curation.work;

import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import java.util.Map;

/** Sets the parameters of a query that is put together from parts: those that its parts mention. */
final class Mentioned {

    private Mentioned() {}

    static void set(Query query, Map<String, ?> values) {
        query.getParameters().stream()
                .map(Parameter::getName)
                .filter(values::containsKey)
                .forEach(name -> query.setParameter(name, values.get(name)));
    }
}
