package id.kurasi.curation.submission;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Knows of panels, assignments and conflicts of interest, of which submissions themselves know nothing. */
public interface ReviewRights {

    /** Of these, what the caller may review now as a curator; asked once for a whole page. */
    Set<UUID> reviewable(Collection<Submission> submissions);
}
