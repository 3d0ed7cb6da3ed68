package id.kurasi.certification.programme;

import java.util.ArrayList;
import java.util.List;

/** Codes of regions are nested by their parts: 35.76.02 lies in 35.76, and that in 35. */
public final class RegionCode {

    /** A province, a regency or city, or a district. */
    public static final String PATTERN = "\\d{2}(\\.\\d{2}(\\.\\d{2})?)?";

    private RegionCode() {}

    /** The region itself and those it lies in, from the smallest. */
    static List<String> around(String code) {
        var around = new ArrayList<String>();
        for (var end = code.length(); end > 0; end = code.lastIndexOf('.', end - 1)) {
            around.add(code.substring(0, end));
        }
        return around;
    }

    static boolean isWithin(String code, String wider) {
        return code.equals(wider) || code.startsWith(wider + ".");
    }
}
