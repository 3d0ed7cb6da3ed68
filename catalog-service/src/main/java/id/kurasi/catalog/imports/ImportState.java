package id.kurasi.catalog.imports;

/** How far a sheet is. */
public enum ImportState {
    /** Read and kept; the import begins within seconds. */
    RECEIVED,
    RUNNING,
    DONE,
    /** Given up after an error of ours; what was imported until then stays, and the same file can be sent again. */
    FAILED,
    /** Stopped by a person; what was imported until then stays. */
    CANCELLED
}
