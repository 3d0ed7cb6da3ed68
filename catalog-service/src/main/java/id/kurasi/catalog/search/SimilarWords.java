package id.kurasi.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What misspelt or unfinished words may mean: each stands for itself or for up to three words of the catalog that differ
 * from it by a letter or begin with it. The words themselves are shown to nobody; they only widen a search among what its caller may
 * see anyway.
 */
@ApplicationScoped
class SimilarWords {

    /** Each typed word, itself and its nearest, and whether that is one of the words that the planner knows as frequent. */
    private static final String NEAREST = """
            with frequent as materialized (
                select cast(cast(most_common_elems as text) as text[]) as stems from pg_stats
                where schemaname = current_schema and tablename = 'product' and attname = 'all_words')
            select typed.word, meant.word,
                   coalesce(tsvector_to_array(words_of(meant.word)) && (select stems from frequent), false) as frequent
            from unnest(string_to_array(:typed, ' ')) with ordinality as typed (word, number), lateral (
                select typed.word
                union all (
                select near.word from (
                    select known.word from known_word known
                    where without_a_letter(known.word) && without_a_letter(typed.word)
                    union all (
                    select known.word from known_word known
                    where known.word >= typed.word collate "C" and known.word < typed.word || chr(1114109) collate "C"
                    order by known.word limit 10)) as near
                where near.word <> typed.word and typed.number <= 8 and length(typed.word) between 3 and 40
                group by near.word order by similarity(near.word, typed.word) desc, near.word limit 3)) as meant (word)""";

    /** @param few whether one of the words has no meaning that is frequent, so that few rows can have all of them */
    record Alternatives(String tsquery, boolean few) {}

    private final EntityManager entities;

    SimilarWords(EntityManager entities) {
        this.entities = entities;
    }

    /** The words or their like; empty when no word has any. */
    Optional<Alternatives> to(SearchText text) {
        List<?> rows = entities.createNativeQuery(NEAREST, Object[].class)
                .setParameter("typed", text.text())
                .getResultList();
        var meanings =
                rows.stream().map(row -> Meaning.of((Object[]) row)).collect(Collectors.groupingBy(Meaning::typed));
        return meanings.values().stream().allMatch(either -> either.size() == 1)
                ? Optional.empty()
                : Optional.of(new Alternatives(
                        meanings.values().stream().map(SimilarWords::either).collect(Collectors.joining(" & ")),
                        meanings.values().stream()
                                .anyMatch(either -> either.stream().noneMatch(Meaning::frequent))));
    }

    private static String either(List<Meaning> meanings) {
        return meanings.stream().map(Meaning::word).collect(Collectors.joining(" | ", "(", ")"));
    }

    private record Meaning(String typed, String word, boolean frequent) {

        static Meaning of(Object[] row) {
            return new Meaning((String) row[0], (String) row[1], (Boolean) row[2]);
        }
    }
}
