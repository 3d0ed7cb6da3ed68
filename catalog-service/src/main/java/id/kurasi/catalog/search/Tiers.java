package id.kurasi.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The ranks in which a search finds: first what has all words in its names, then what has them anywhere, then what has words
 * like them. Each is asked for only when those before it do not fill the page, and within each the newest comes first, so that
 * anybody can tell why one stands before another.
 */
@ApplicationScoped
public class Tiers {

    private final SimilarWords similarWords;
    private final Postings postings;

    Tiers(SimilarWords similarWords, Postings postings) {
        this.similarWords = similarWords;
        this.postings = postings;
    }

    /**
     * @param names the stems of the names, in HQL
     * @param all the stems of all that is said, the names included
     * @param walk where the stems of names are to be had in the order of the list; null when so few rows come into question that
     *     it is better to look at these
     */
    public List<Supplier<Optional<Tier>>> byRelevance(SearchText text, String names, String all, Postings.Walk walk) {
        if (text == null) {
            return anyRank();
        }
        if (text.words().isEmpty()) {
            return List.of();
        }
        var words = Map.<String, Object>of("words", text.text());
        return List.of(
                () -> Optional.of(walk == null ? new Tier(has(names), words) : postings.tier(text, walk)),
                () -> names.equals(all)
                        ? Optional.empty()
                        : Optional.of(new Tier("", has(all) + " and not " + has(names), words, true)),
                () -> similarWords
                        .to(text)
                        .map(similar -> new Tier(
                                "",
                                hasSimilar(all) + " and not " + has(all),
                                Map.of("words", text.text(), "similar", similar.tsquery()),
                                similar.few())));
    }

    /** All that has the words somewhere, for a list in another order. */
    public List<Supplier<Optional<Tier>>> unranked(SearchText text, String all) {
        if (text == null) {
            return anyRank();
        }
        return text.words().isEmpty()
                ? List.of()
                : List.of(() -> Optional.of(new Tier(has(all), Map.of("words", text.text()))));
    }

    /** What any rank finds, to count it; empty when there are no words to find. */
    public Optional<Tier> altogether(SearchText text, String all) {
        if (text == null) {
            return Optional.of(Tier.ANY);
        }
        if (text.words().isEmpty()) {
            return Optional.empty();
        }
        return similarWords
                .to(text)
                .map(similar -> new Tier(hasSimilar(all), Map.of("similar", similar.tsquery())))
                .or(() -> Optional.of(new Tier(has(all), Map.of("words", text.text()))));
    }

    private static List<Supplier<Optional<Tier>>> anyRank() {
        return List.of(() -> Optional.of(Tier.ANY));
    }

    static String has(String stems) {
        return "(cast(sql('? @@ plainto_tsquery(''pg_catalog.indonesian'', cast(? as text))', " + stems
                + ", :words) as Boolean) = true)";
    }

    private static String hasSimilar(String stems) {
        return "(cast(sql('? @@ to_tsquery(''pg_catalog.indonesian'', cast(? as text))', " + stems
                + ", :similar) as Boolean) = true)";
    }
}
