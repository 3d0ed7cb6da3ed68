package id.kurasi.curation.panel;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;

/**
 * A curator on the panel of a round.
 *
 * @param curator the account
 * @param categories categories or product groups that this member reviews; none means all
 * @param maxLoad most submissions assigned to this member in the round; null means any number
 * @param businesses in which this member has a part: what they submit is not for this member to judge
 * @param associations to which this member belongs, by name; the same holds for what their members submit
 */
@Embeddable
public record Member(
        String curator, List<String> categories, Integer maxLoad, List<UUID> businesses, List<String> associations) {

    /** Whether products of this category, or of its group, are for this member. */
    public boolean takes(String category, String categoryGroup) {
        return categories.isEmpty() || categories.contains(category) || categories.contains(categoryGroup);
    }
}
