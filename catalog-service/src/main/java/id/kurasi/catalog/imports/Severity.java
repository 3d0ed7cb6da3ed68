package id.kurasi.catalog.imports;

import id.kurasi.catalog.imports.value.Code;

/** How much something said of a row matters. */
public enum Severity {
    /** The row was left out. */
    REFUSAL,
    /** The row was imported all the same. */
    WARNING;

    static Severity of(Code code) {
        return code.refuses() ? REFUSAL : WARNING;
    }
}
