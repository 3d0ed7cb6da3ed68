package id.kurasi.curation.sight;

import id.kurasi.curation.sight.Entrant.Contest;

/**
 * Something not everybody may know.
 *
 * @param marker what it is recognised by, wherever it turns up; in no other secret
 * @param entrant the submission it is about; null when it is about a round or a partnership
 * @param whose slug of the retailer, or account of the curator, whose it is; null when it is nobody's in particular
 */
record Secret(Kind kind, String marker, Contest contest, Entrant entrant, String whose) {

    boolean isFor(Reader reader) {
        return kind.law.allows(reader, this);
    }

    /** Who may know what. Written down from what the product is asked for, not from how it does it. */
    enum Kind {
        // -- of a round
        TITLE_OF_AN_UNOPENED_ROUND((who, it) -> governs(who, it) || who.is("service")),
        REASON_OF_A_LATE_ENTRY((who, it) -> governs(who, it)),
        CODE_OF_A_LATE_ENTRY((who, it) -> false),
        ASSOCIATION_OF_A_PANELIST((who, it) -> governs(who, it) || isOwn(who, it)),
        REASON_TO_WAIVE((who, it) -> governs(who, it) || who.is("service") || who.is("buyer", it.whose)),
        MEMORANDUM((who, it) -> governs(who, it)
                || who.is("service")
                || who.is("buyer", it.whose)
                || who.covers("viewer", it.contest.region)),

        // -- of a submission
        PRODUCT((who, it) -> knowsOf(who, it)),
        WAIVED_GATE((who, it) -> knowsOf(who, it) && (!who.is("buyer") || who.is("buyer", it.whose))),
        REQUESTED_CHANGE((who, it) -> oversees(who, it) || owns(who, it) || curates(who, it)),
        REASON_TO_WITHDRAW((who, it) -> knowsOf(who, it)),
        REASON_TO_REOPEN((who, it) -> oversees(who, it) || published(it) && (owns(who, it) || observes(who, it))),
        REASON_TO_OVERRIDE((who, it) -> oversees(who, it) || curates(who, it) || buys(who, it)),

        // -- of the panel
        REVIEW((who, it) -> governs(who, it) || isOwn(who, it) || hasJudged(who, it)),
        REASON_TO_DECLINE_AN_ASSIGNMENT((who, it) -> governs(who, it) || isOwn(who, it)),
        CONFLICT_OF_INTEREST((who, it) -> governs(who, it) || isOwn(who, it)),

        // -- of one retailer
        INTERNAL_NOTE((who, it) -> isOwn(who, it)),
        TASTING((who, it) -> isOwn(who, it)),
        STAGED_DECISION((who, it) -> isOwn(who, it)),
        PREFERENCE((who, it) -> isOwn(who, it)),
        NOTE_TO_THE_BUSINESS((who, it) -> oversees(who, it) || isOwn(who, it) || published(it) && owns(who, it)),
        DECISION((who, it) ->
                oversees(who, it) || isOwn(who, it) || published(it) && (owns(who, it) || observes(who, it))),
        CONDITION_IN_FULL((who, it) -> oversees(who, it) || isOwn(who, it) || published(it) && owns(who, it)),
        DEALING((who, it) -> oversees(who, it) || owns(who, it) || isOwn(who, it)),
        SHELF((who, it) -> oversees(who, it) || isOwn(who, it) || published(it) && owns(who, it)),

        // -- of the plan
        PLAN((who, it) -> oversees(who, it) || published(it) && owns(who, it)),
        ANSWER_TO_A_GAP((who, it) -> oversees(who, it) || owns(who, it) || isOwn(who, it)),

        // -- of persons
        CONTACT((who, it) -> false);

        private final Law law;

        Kind(Law law) {
            this.law = law;
        }
    }

    private interface Law {
        boolean allows(Reader who, Secret it);
    }

    /** An administrator, and the agency that runs the round. */
    private static boolean governs(Reader who, Secret it) {
        return who.is("admin") || who.covers("agency", it.contest.region);
    }

    /** Besides them the services, and the agency of the business. */
    private static boolean oversees(Reader who, Secret it) {
        return governs(who, it) || who.is("service") || who.covers("agency", it.entrant.region);
    }

    private static boolean owns(Reader who, Secret it) {
        return who.is("business", it.entrant.business.toString());
    }

    private static boolean isShown(Secret it) {
        return it.entrant.submitted && !it.contest.sealed;
    }

    private static boolean curates(Reader who, Secret it) {
        return who.is("curator")
                && isShown(it)
                && (it.contest.panel.isEmpty() || it.contest.panel.contains(who.account()));
    }

    private static boolean observes(Reader who, Secret it) {
        return isShown(it) && who.covers("viewer", it.entrant.region);
    }

    /** A buyer of any retailer of the round, once the panel is done. */
    private static boolean buys(Reader who, Secret it) {
        return who.is("buyer") && it.entrant.judged && it.contest.retailers.contains(who.scope());
    }

    private static boolean knowsOf(Reader who, Secret it) {
        return oversees(who, it) || owns(who, it) || curates(who, it) || observes(who, it) || buys(who, it);
    }

    /** Each judges before it sees the others, and who has an interest never does. */
    private static boolean hasJudged(Reader who, Secret it) {
        return curates(who, it)
                && it.entrant.judges.contains(who.account())
                && !it.entrant.inConflict.contains(who.account());
    }

    private static boolean isOwn(Reader who, Secret it) {
        return who.is("buyer", it.whose) || who.account().equals(it.whose);
    }

    private static boolean published(Secret it) {
        return it.contest.published;
    }
}
