package id.kurasi.curation.work;

/** What work is counted by, besides its kind. */
public enum WorkGrouping {
    ROUND("cast(w.round_id as text)"),
    /** Regency or city. */
    REGION("left(w.region_code, 5)"),
    RETAILER("w.retailer");

    private final String column;

    WorkGrouping(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
