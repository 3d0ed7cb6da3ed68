package id.kurasi.certification.facilitation;

import java.util.ArrayList;
import java.util.List;

/** A longer list, always a new one: Hibernate sees a changed JSON value only by comparing it with the one it loaded. */
final class Appended {

    private Appended() {}

    static <T> List<T> to(List<T> earlier, T last) {
        var all = new ArrayList<>(earlier);
        all.add(last);
        return all;
    }
}
