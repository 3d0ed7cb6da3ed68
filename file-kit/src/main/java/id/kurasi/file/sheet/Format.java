package id.kurasi.file.sheet;

/** The kinds of file that agencies exchange. */
public enum Format {
    CSV,
    XLSX
}
