package id.kurasi.file.picture;

import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;

/** What may be wrong with an uploaded file. */
public final class Unfit {

    private Unfit() {}

    public static Refusal file(String code, Object... args) {
        return Refusal.invalid(Violation.body("file", code, args));
    }

    /** Cut off, or not what its beginning says. */
    public static Refusal damaged() {
        return file("DamagedFile");
    }
}
