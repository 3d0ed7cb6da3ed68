package id.kurasi.catalog.imports.value;

import java.util.Locale;
import java.util.Set;

/** What people write when there is nothing to write. */
public final class Blank {

    private static final Set<String> WORDS = Set.of(
            "",
            "-",
            "--",
            "---",
            "–",
            "—",
            "_",
            ".",
            "n/a",
            "na",
            "n.a",
            "n.a.",
            "#n/a",
            "nihil",
            "null",
            "none",
            "kosong",
            "tidak ada",
            "tdk ada",
            "tidak punya",
            "tdk punya",
            "belum ada",
            "belum punya",
            "blm ada",
            "blm punya",
            "belum",
            "tidak diketahui",
            "0000-00-00");

    private Blank() {}

    public static boolean is(String text) {
        return WORDS.contains(text.strip().toLowerCase(Locale.ROOT));
    }
}
