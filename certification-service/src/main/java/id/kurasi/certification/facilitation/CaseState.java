package id.kurasi.certification.facilitation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How far a case has come, and who has to act next. */
public enum CaseState {
    /** On the list; the agency has next to say which documents are needed. */
    REGISTERED,
    /** The business brings documents, the agency looks at them. */
    DOCUMENTS_INCOMPLETE,
    /** The agency has next to submit the application to the issuer. */
    DOCUMENTS_COMPLETE,
    /** With the issuer, who has not begun to look at it. */
    SUBMITTED,
    /** With the issuer, in one of the stages of the scheme. */
    UNDER_EXAMINATION,
    /** The issuer wants something put right; the agency has next to request it. */
    RETURNED,
    /** The certificate is there. */
    ISSUED,
    /** The issuer will not give it. */
    REFUSED,
    /** Given up by the business or the agency. */
    WITHDRAWN;

    static final Set<CaseState> FINAL = Collections.unmodifiableSet(EnumSet.of(ISSUED, REFUSED, WITHDRAWN));
    static final Set<CaseState> OPEN = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.copyOf(FINAL)));

    /** The application lies with the issuer, and can be shown as evidence. */
    static final Set<CaseState> WITH_ISSUER = Collections.unmodifiableSet(EnumSet.of(SUBMITTED, UNDER_EXAMINATION));
}
