package id.kurasi.certification.facilitation.checklist;

/** How far a document of the checklist has come. */
public enum DocumentState {
    /** Not there yet, or no longer good. */
    MISSING,
    /** The business has brought it; nobody has looked at it. */
    ATTACHED,
    /** Looked at and found right. A KTP is only ever ticked as seen: no copy of it is kept. */
    VERIFIED
}
