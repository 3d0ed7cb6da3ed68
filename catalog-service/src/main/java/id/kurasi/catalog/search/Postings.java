package id.kurasi.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;

/** Finds by the lists that are kept of each word: what has several is where they meet. */
@ApplicationScoped
public class Postings {

    /** So many lists are merged; a search for more words than that asks each row for all of them. */
    private static final int MOST_LISTS = 4;

    private final EntityManager entities;

    Postings(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param entity in HQL, with a key of {@code word}, {@code createdAt} and {@code ofItem}
     * @param item alias of the rows that are listed
     * @param stems of the item's names, in HQL
     * @param publishedOnly whether rows that are not published are passed over without a look at the item
     */
    public record Walk(String entity, String ofItem, String item, String stems, boolean publishedOnly) {}

    Tier tier(SearchText text, Walk walk) {
        List<String> stems = entities.createNativeQuery(
                        "select unnest(tsvector_to_array(words_of(cast(:words as text))))", String.class)
                .setParameter("words", text.text())
                .getResultList();
        var joins = new StringBuilder();
        var parameters = new HashMap<String, Object>();
        for (var n = 0; n < Math.min(MOST_LISTS, stems.size()); n++) {
            joins.append(
                    " join %1$s w%2$d on w%2$d.key.word = :stem%2$d and w%2$d.key.createdAt = %3$s.createdAt and w%2$d.key.%4$s = %3$s.id%5$s"
                            .formatted(
                                    walk.entity(),
                                    n,
                                    walk.item(),
                                    walk.ofItem(),
                                    walk.publishedOnly() ? " and w%d.published = true".formatted(n) : ""));
            parameters.put("stem" + n, stems.get(n));
        }
        if (stems.isEmpty() || stems.size() > MOST_LISTS) {
            parameters.put("words", text.text());
            return new Tier(joins.toString(), Tiers.has(walk.stems()), parameters, false);
        }
        return new Tier(joins.toString(), "1 = 1", parameters, false);
    }
}
