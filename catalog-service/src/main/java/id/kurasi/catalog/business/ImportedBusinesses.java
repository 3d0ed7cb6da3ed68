package id.kurasi.catalog.business;

import id.kurasi.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The businesses as lists name them: looked up for many rows at once, and written as the API writes them. */
@ApplicationScoped
public class ImportedBusinesses {

    /** So that no parameter is an empty list. */
    private static final String NO_TEXT = "";

    private static final UUID NO_ID = new UUID(0, 0);
    private static final int LONGEST_CHAIN_OF_MERGES = 10;

    private final Businesses businesses;
    private final BusinessAccess access;
    private final EntityManager entities;
    private final Validator validator;

    ImportedBusinesses(Businesses businesses, BusinessAccess access, EntityManager entities, Validator validator) {
        this.businesses = businesses;
        this.access = access;
        this.entities = entities;
        this.validator = validator;
    }

    /** By name: how each is compared. Of a name that has nothing to compare it is the name itself that is. */
    public Map<String, String> nameKeys(Collection<String> names) {
        var keys = new HashMap<String, String>();
        if (!names.isEmpty()) {
            entities.createNativeQuery("""
                            select n, case name_key(n) when '' then '=' || lower(n) else name_key(n) end
                            from unnest(cast(:names as text[])) n
                            """, Object[].class)
                    .setParameter("names", names.toArray(String[]::new))
                    .getResultList()
                    .forEach(row -> keys.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
        }
        return keys;
    }

    /** Whatever has one of these ids, NIBs or names; doubles lead to the business that took them over. */
    public List<FoundBusiness> find(Collection<UUID> ids, Collection<String> nibs, Collection<String> nameKeys) {
        var hits = hits(ids, nibs, nameKeys);
        var leadTo = hits.stream().collect(Collectors.toMap(Hit::id, Hit::leadsTo, (one, same) -> one));
        var unknown = new HashSet<>(leadTo.values());
        for (var i = 0; i < LONGEST_CHAIN_OF_MERGES && !leadTo.keySet().containsAll(unknown); i++) {
            hits(unknown, List.of(), List.of()).forEach(hit -> leadTo.put(hit.id(), hit.leadsTo()));
            unknown = new HashSet<>(leadTo.values());
        }
        var active = active(unknown);
        return hits.stream()
                .filter(hit -> active.containsKey(last(hit.id(), leadTo)))
                .map(hit -> found(hit, active.get(last(hit.id(), leadTo))))
                .toList();
    }

    private record Hit(UUID id, UUID leadsTo, String nib, String nameKey) {}

    private List<Hit> hits(Collection<UUID> ids, Collection<String> nibs, Collection<String> nameKeys) {
        var hits = new ArrayList<Hit>();
        entities.createNativeQuery("""
                        select id, coalesce(merged_into, id), nib,
                            case name_key when '' then '=' || lower(name) else name_key end
                        from business
                        where state <> 'ANONYMISED' and (id in (:ids) or nib in (:nibs) or name_key in (:keys)
                            or name_key = '' and '=' || lower(name) in (:keys))
                        """, Object[].class)
                .setParameter("ids", ids.isEmpty() ? List.of(NO_ID) : ids)
                .setParameter("nibs", nibs.isEmpty() ? List.of(NO_TEXT) : nibs)
                .setParameter("keys", nameKeys.isEmpty() ? List.of(NO_TEXT) : nameKeys)
                .getResultList()
                .forEach(row -> hits.add(hit((Object[]) row)));
        return hits;
    }

    private static Hit hit(Object[] row) {
        return new Hit((UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3]);
    }

    private static UUID last(UUID id, Map<UUID, UUID> leadTo) {
        var at = id;
        for (var i = 0; i < LONGEST_CHAIN_OF_MERGES && !at.equals(leadTo.getOrDefault(at, at)); i++) {
            at = leadTo.get(at);
        }
        return at;
    }

    private Map<UUID, Business> active(Set<UUID> ids) {
        return entities
                .createQuery("from Business b where b.id in (:ids)", Business.class)
                .setParameter("ids", ids.isEmpty() ? List.of(NO_ID) : ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Business::id, business -> business));
    }

    private FoundBusiness found(Hit hit, Business business) {
        var known = known(business.view(), business.id().equals(hit.id()) ? hit.nameKey() : null);
        return new FoundBusiness(
                known, hit.nib(), hit.nameKey(), access.mayChange(business.id(), business.regionCode()));
    }

    public boolean mayRegisterIn(String regionCode) {
        return access.mayChange(null, regionCode);
    }

    /** What the rules of the API say against it. */
    public List<Objection> objections(BusinessDraft draft) {
        return validator.validate(written(draft)).stream()
                .map(violation -> new Objection(violation.getPropertyPath().toString(), violation.getMessage()))
                .toList();
    }

    /** A rule that is broken, in the words of the rule. */
    public record Objection(String field, String message) {}

    /** @param drafts by the ids that they get */
    public void register(Map<UUID, BusinessDraft> drafts) {
        if (!drafts.isEmpty()) {
            var all = new LinkedHashMap<UUID, WriteBusiness>();
            drafts.forEach((id, draft) -> all.put(id, written(draft)));
            businesses.registerAll(all);
        }
    }

    /**
     * @param drafts by what was found
     * @throws id.kurasi.kit.problem.Refusal 412 when somebody else changed one since
     */
    public void change(Map<KnownBusiness, BusinessDraft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        var held = businesses.changeable(
                drafts.keySet().stream().map(KnownBusiness::id).toList());
        var all = new LinkedHashMap<Business, WriteBusiness>();
        drafts.forEach((known, draft) -> {
            var business = held.get(known.id());
            Preconditions.ifMatch("\"" + known.version() + "\"", business.version());
            all.put(business, written(draft));
        });
        businesses.changeAll(all);
    }

    private static WriteBusiness written(BusinessDraft draft) {
        return new WriteBusiness(
                draft.name(),
                draft.nib(),
                draft.taxRegistered(),
                draft.regionCode(),
                draft.businessScale(),
                draft.scaleBasis(),
                draft.industryScale(),
                draft.categories(),
                draft.kbli(),
                draft.fosteredBy(),
                draft.memberships());
    }

    private static KnownBusiness known(BusinessView view, String nameKey) {
        return new KnownBusiness(
                view.id(),
                view.version(),
                new BusinessDraft(
                        view.name(),
                        view.nib(),
                        view.taxRegistered(),
                        view.regionCode(),
                        view.businessScale(),
                        view.scaleBasis(),
                        view.industryScale(),
                        view.categories(),
                        view.kbli().stream()
                                .map(kbli -> new Kbli(kbli.version(), kbli.code()))
                                .toList(),
                        view.fosteredBy(),
                        view.memberships()),
                nameKey);
    }
}
