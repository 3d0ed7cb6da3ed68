package id.kurasi.certification.facilitation;

import static id.kurasi.certification.facilitation.CaseState.DOCUMENTS_COMPLETE;
import static id.kurasi.certification.facilitation.CaseState.DOCUMENTS_INCOMPLETE;
import static id.kurasi.certification.facilitation.CaseState.ISSUED;
import static id.kurasi.certification.facilitation.CaseState.OPEN;
import static id.kurasi.certification.facilitation.CaseState.REFUSED;
import static id.kurasi.certification.facilitation.CaseState.REGISTERED;
import static id.kurasi.certification.facilitation.CaseState.RETURNED;
import static id.kurasi.certification.facilitation.CaseState.SUBMITTED;
import static id.kurasi.certification.facilitation.CaseState.UNDER_EXAMINATION;
import static id.kurasi.certification.facilitation.CaseState.WITHDRAWN;

import java.util.Locale;
import java.util.Set;

/** What can be done to a case, from which state, and where it leads. */
public enum CaseAction {
    REQUEST_DOCUMENTS("documents-requested", DOCUMENTS_INCOMPLETE, REGISTERED, DOCUMENTS_COMPLETE, RETURNED),
    CHECK_DOCUMENTS("documents-checked", DOCUMENTS_INCOMPLETE, DOCUMENTS_INCOMPLETE),
    COMPLETE_DOCUMENTS("documents-completed", DOCUMENTS_COMPLETE, DOCUMENTS_INCOMPLETE),
    SUBMIT("submitted", SUBMITTED, DOCUMENTS_COMPLETE),
    START_EXAMINATION("examination-started", UNDER_EXAMINATION, SUBMITTED),
    CHANGE_STAGE("stage-changed", UNDER_EXAMINATION, UNDER_EXAMINATION),
    RETURN("returned", RETURNED, SUBMITTED, UNDER_EXAMINATION),
    ISSUE("issued", ISSUED, UNDER_EXAMINATION),
    REFUSE("refused", REFUSED, SUBMITTED, UNDER_EXAMINATION),
    WITHDRAW("withdrawn", WITHDRAWN, OPEN),
    BLOCK("blocked", null, OPEN),
    UNBLOCK("unblocked", null, OPEN),
    ASSIGN_COMPANION("companion-assigned", null, OPEN),
    RECORD_VISIT("visited", null, OPEN),
    FULFIL_COMMITMENTS("commitments-fulfilled", ISSUED, ISSUED);

    private final String event;
    private final CaseState target;
    private final Set<CaseState> sources;

    CaseAction(String event, CaseState target, CaseState... sources) {
        this(event, target, Set.of(sources));
    }

    CaseAction(String event, CaseState target, Set<CaseState> sources) {
        this.event = event;
        this.target = target;
        this.sources = sources;
    }

    boolean isPossibleIn(CaseState state) {
        return sources.contains(state);
    }

    CaseState targetFrom(CaseState state) {
        return target == null ? state : target;
    }

    /** The name in paths, histories and {@code allowedActions}: {@code start-examination}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String eventType() {
        return "facilitation-case." + event;
    }
}
