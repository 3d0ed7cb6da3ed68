package id.kurasi.certification.obligation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much depends on a requirement. */
@Schema(name = "ObligationSeverity")
public enum Severity {
    /** Without it a product does not comply. */
    REQUIRED,
    /** Wanted, and told of; a product complies without it. */
    ADVISED
}
