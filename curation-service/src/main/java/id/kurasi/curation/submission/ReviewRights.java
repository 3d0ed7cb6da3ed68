package id.kurasi.curation.submission;

import id.kurasi.kit.problem.Refusal;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Knows of panels, assignments and conflicts of interest, of which submissions themselves know nothing. */
public interface ReviewRights {

    /** What the caller may do as a curator with each of these; asked once for a whole page. */
    Standing of(Collection<Submission> submissions);

    /** @throws Refusal 403 for who has an interest in it: nothing that curators do is for such a one */
    void requireImpartial(Submission submission);

    /**
     * @param reviewable what the caller may review now
     * @param inConflict of what is under review that in which the caller has an interest
     */
    record Standing(Set<UUID> reviewable, Set<UUID> inConflict) {

        public static final Standing NONE = new Standing(Set.of(), Set.of());
    }
}
