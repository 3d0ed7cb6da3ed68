package id.kurasi.certification.work;

/** What work is counted by, besides its kind. */
public enum WorkGrouping {
    REGION("left(w.region_code, 5)"),
    CATEGORY("made.category"),
    TYPE("w.type"),
    REASON("w.reason");

    private final String column;

    WorkGrouping(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
