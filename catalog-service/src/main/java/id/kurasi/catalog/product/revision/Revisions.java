package id.kurasi.catalog.product.revision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.kurasi.catalog.business.BusinessAnonymised;
import id.kurasi.catalog.product.PhotoView;
import id.kurasi.catalog.product.ProductFacts;
import id.kurasi.kit.access.Caller;
import id.kurasi.kit.list.Filters;
import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Paging;
import id.kurasi.kit.list.Sorts;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What was said of products, change by change. */
@ApplicationScoped
public class Revisions {

    private static final Keyset<RevisionSummary> LIST = new Keyset<>(
            """
            select new id.kurasi.catalog.product.revision.RevisionSummary(r.revision, r.at, r.by, r.changed, \
            r.compositionChanged) from Revision r""",
            RevisionSummary.class,
            "r.revision",
            RevisionSummary::revision,
            Integer::valueOf,
            Sorts.<RevisionSummary>defaultingTo("-revision")
                    .by("revision", "r.revision", RevisionSummary::revision, Integer::valueOf));

    private static final String PHOTOS = "photos";
    private static final Set<String> RECIPE = Set.of("composition", "processes");

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Caller caller;

    Revisions(EntityManager entities, ObjectMapper json, Caller caller) {
        this.entities = entities;
        // 150 stays 150 and does not become 1.5E+2
        this.json = json.copy().setNodeFactory(JsonNodeFactory.withExactBigDecimals(true));
        this.caller = caller;
    }

    /** A product as a revision keeps it. */
    public JsonNode state(ProductFacts facts, List<PhotoView> photos) {
        var state = json.<ObjectNode>valueToTree(facts);
        var list = state.putArray(PHOTOS);
        photos.forEach(
                photo -> list.addObject().put("id", photo.id().toString()).put("alt", photo.alt()));
        return state;
    }

    /** The same with the photos of another state. */
    public JsonNode state(ProductFacts facts, JsonNode withPhotosOf) {
        return json.<ObjectNode>valueToTree(facts).set(PHOTOS, withPhotosOf.get(PHOTOS));
    }

    public static int photosIn(JsonNode state) {
        return state.get(PHOTOS).size();
    }

    public boolean differ(JsonNode one, JsonNode other) {
        return !Diff.between(one, other).isEmpty();
    }

    /** Which change of which product was saved when. */
    public record Saved(UUID product, int revision, Instant at) {}

    /** @param before null for the first */
    public void keep(Saved change, JsonNode before, JsonNode state) {
        var changes = before == null ? List.<FieldChange>of() : Diff.between(before, state);
        entities.persist(new Revision(
                new Revision.Key(change.product(), change.revision()),
                change.at(),
                caller.name(),
                state,
                changes.stream().map(FieldChange::field).toList(),
                before == null || concernsRecipe(changes)));
    }

    private static boolean concernsRecipe(List<FieldChange> changes) {
        return changes.stream().map(FieldChange::field).anyMatch(RECIPE::contains);
    }

    void forget(@Observes BusinessAnonymised anonymised) {
        entities.createNativeQuery("""
                        update product_revision set facts = without_texts(facts)
                        where product_id in (select id from product where business_id = :business)
                        """)
                .setParameter("business", anonymised.business())
                .executeUpdate();
    }

    Page<RevisionSummary> page(UUID product, int first, Paging paging) {
        var filters = new Filters()
                .and("r.productId = :product and r.revision >= :first", "product", product, "first", first);
        return LIST.page(entities, filters, null, paging);
    }

    RevisionView get(UUID product, int revision) {
        return find(product, revision).view();
    }

    DiffView diff(UUID product, int to, Integer from, int first) {
        var target = find(product, to);
        var base = from == null ? before(product, to, first) : Optional.of(find(product, from));
        var changes = Diff.between(base.map(Revision::facts).orElse(null), target.facts());
        return new DiffView(product, base.map(Revision::revision).orElse(null), to, concernsRecipe(changes), changes);
    }

    private Optional<Revision> before(UUID product, int revision, int first) {
        return entities.createQuery(
                        "select r from Revision r where r.productId = :product and r.revision < :revision"
                                + " and r.revision >= :first order by r.revision desc",
                        Revision.class)
                .setParameter("product", product)
                .setParameter("revision", revision)
                .setParameter("first", first)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Revision find(UUID product, int revision) {
        return Optional.ofNullable(entities.find(Revision.class, new Revision.Key(product, revision)))
                .orElseThrow(() -> Refusal.notFound("revision", revision));
    }
}
