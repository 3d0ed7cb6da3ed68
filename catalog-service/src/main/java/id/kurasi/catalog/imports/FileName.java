package id.kurasi.catalog.imports;

import id.kurasi.catalog.imports.value.NikInCell;

/** What a file is called by its owner, as far as it is kept. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    static String of(String sent) {
        if (sent == null || NikInCell.isIn(sent)) {
            return null;
        }
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cs}]", "")
                .strip();
        return name.isEmpty() ? null : name.substring(Math.max(0, name.length() - LONGEST));
    }
}
