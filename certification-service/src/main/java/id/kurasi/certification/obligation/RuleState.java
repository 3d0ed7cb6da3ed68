package id.kurasi.certification.obligation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the record of a rule has come; whether it is in force on a day follows from its dates. */
@Schema(name = "ObligationState")
public enum RuleState {
    STANDING,
    /** It has an end and no successor. */
    ENDED,
    /** Another rule has taken its place. */
    SUPERSEDED
}
