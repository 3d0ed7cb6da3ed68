package id.kurasi.certification.programme;

import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The places of programmes (kuota). A place is taken when a case is registered and freed when it is withdrawn, in the
 * transaction that does so; never more are taken than there are, however many ask at once.
 *
 * <p>Callers which take several places in one transaction take them in the order of programme id and wave, so that two such
 * transactions do not wait for each other.
 */
@ApplicationScoped
public class Quota {

    private final EntityManager entities;
    private final Allocations allocations;
    private final ProgrammeAccess access;

    Quota(EntityManager entities, Allocations allocations, ProgrammeAccess access) {
        this.entities = entities;
        this.allocations = allocations;
        this.access = access;
    }

    /** A programme that the caller may read. */
    @Transactional
    public Optional<ProgrammeFacts> find(UUID programmeId) {
        return Optional.ofNullable(entities.find(Programme.class, programmeId))
                .filter(access::reads)
                .map(ProgrammeFacts::of);
    }

    /**
     * Takes a place for a business.
     *
     * @param regionCode where the business is; the nearest region around it which has places in this wave gives one
     * @param scheme null or STANDARD where the type has one route only
     * @return the region whose place was taken, which {@link #free} takes again
     * @throws Refusal 400 for a programme that the caller does not know, 422 when it is not open, does not offer this or has
     *     no places for this region and wave, 409 when all of them are taken
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String take(UUID programmeId, String regionCode, int wave, String type, String scheme) {
        requireOpen(programmeId);
        requireOffered(programmeId, Offer.of(type, scheme));
        var nearest = allocations.nearest(programmeId, regionCode, wave).orElseThrow(() -> Refusal.of(
                        422, "no-allocation", wave, regionCode)
                .violations(List.of(Violation.body("wave", "NoAllocation", wave, regionCode))));
        if (!allocations.takeOne(programmeId, nearest)) {
            throw Refusal.of(409, "quota-exhausted", nearest.quota(), nearest.wave(), nearest.regionCode())
                    .with("regionCode", nearest.regionCode())
                    .with("wave", nearest.wave())
                    .with("quota", nearest.quota());
        }
        return nearest.regionCode();
    }

    /**
     * Gives a place back; also to a programme that is closed.
     *
     * @param regionCode what {@link #take} returned; or where the business was, then of the nearest region around it the first
     *     of which a place is taken
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void free(UUID programmeId, String regionCode, int wave) {
        var freed = allocations
                .nearestInUse(programmeId, regionCode, wave)
                .filter(allocation -> allocations.freeOne(programmeId, allocation));
        if (freed.isEmpty()) {
            throw new IllegalStateException(
                    "No place of programme %s, wave %d is taken for %s".formatted(programmeId, wave, regionCode));
        }
    }

    private void requireOpen(UUID programmeId) {
        var held = held(programmeId)
                .filter(programme -> access.reads(programme.agencyRegionCode(), programme.known()))
                .orElseThrow(() -> Refusal.invalid(Violation.body("programmeId", "UnknownProgramme")));
        if (!held.state().equals(ProgrammeState.OPEN.name())) {
            throw Refusal.of(422, "programme-not-open", held.state())
                    .violations(List.of(Violation.body("programmeId", "ProgrammeNotOpen", held.state())));
        }
    }

    private record Held(String state, String agencyRegionCode, boolean known) {}

    /**
     * Kept as it is until the transaction ends, beside others who take places; who changes or closes the programme waits for all.
     */
    private Optional<Held> held(UUID programmeId) {
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) entities.createNativeQuery("""
                        select state, agency_region_code, opened_on is not null from facilitation_programme
                        where id = :id for share
                        """, Object[].class)
                .setParameter("id", programmeId)
                .getResultList();
        return rows.stream()
                .map(row -> new Held((String) row[0], (String) row[1], (boolean) row[2]))
                .findFirst();
    }

    private void requireOffered(UUID programmeId, Offer wanted) {
        var offers = entities.createQuery("select o from Programme p join p.offers o where p.id = :id", Offer.class)
                .setParameter("id", programmeId)
                .getResultList();
        if (!offers.contains(wanted)) {
            var offered = String.join(
                    ", ",
                    offers.stream().sorted(Offer.ORDER).map(Offer::toString).toList());
            throw Refusal.of(422, "type-not-offered", wanted, offered)
                    .violations(List.of(Violation.body("type", "TypeNotOffered", wanted, offered)));
        }
    }
}
