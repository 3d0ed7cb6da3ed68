package id.kurasi.catalog.imports.row;

import id.kurasi.catalog.business.kbli.KbliCodes;
import id.kurasi.catalog.imports.value.CategoryWords;
import id.kurasi.catalog.region.RegionNames;

/** The names and codes that rows are read with. */
public record Vocabulary(RegionNames regions, CategoryWords categories, KbliCodes kbli) {

    /** A bare code is taken as one of KBLI 2020, which old papers carry; these are only known of 2025. */
    boolean isOnlyOf2025(String code) {
        return kbli.title("2020", code).isEmpty() && kbli.title("2025", code).isPresent();
    }
}
