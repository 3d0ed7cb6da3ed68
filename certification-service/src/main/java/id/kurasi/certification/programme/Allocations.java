package id.kurasi.certification.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The places of programmes as the database counts them. Who changes a quota holds the programme's row. */
@ApplicationScoped
class Allocations {

    private static final String NEAREST = """
            select region_code, wave, quota, taken from programme_allocation
            where programme_id = :programme and wave = :wave and region_code in (:around) %s
            order by length(region_code) desc limit 1
            """;

    private final EntityManager entities;

    Allocations(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order of waves and regions. */
    List<Allocation> of(UUID programme) {
        return read(entities.createNativeQuery("""
                        select region_code, wave, quota, taken from programme_allocation
                        where programme_id = :programme order by wave, region_code
                        """, Object[].class)
                .setParameter("programme", programme)
                .getResultList());
    }

    /** That of the wave whose region is the given one or the nearest around it. */
    Optional<Allocation> nearest(UUID programme, String regionCode, int wave) {
        return nearest(NEAREST.formatted(""), programme, regionCode, wave);
    }

    /** The same among those of which a place is taken. */
    Optional<Allocation> nearestInUse(UUID programme, String regionCode, int wave) {
        return nearest(NEAREST.formatted("and taken > 0"), programme, regionCode, wave);
    }

    private Optional<Allocation> nearest(String sql, UUID programme, String regionCode, int wave) {
        return read(entities.createNativeQuery(sql, Object[].class)
                        .setParameter("programme", programme)
                        .setParameter("wave", wave)
                        .setParameter("around", RegionCode.around(regionCode))
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** @return whether there was a place left, which now is taken */
    boolean takeOne(UUID programme, Allocation from) {
        return move(programme, from, "taken = taken + 1", "taken < quota");
    }

    /** @return whether there was a place taken, which now is free */
    boolean freeOne(UUID programme, Allocation from) {
        return move(programme, from, "taken = taken - 1", "taken > 0");
    }

    private boolean move(UUID programme, Allocation allocation, String change, String condition) {
        var moved = entities.createNativeQuery("""
                        update programme_allocation set %s
                        where programme_id = :programme and wave = :wave and region_code = :region and %s
                        """.formatted(change, condition))
                .setParameter("programme", programme)
                .setParameter("wave", allocation.wave())
                .setParameter("region", allocation.regionCode())
                .executeUpdate();
        return moved == 1;
    }

    /** Makes the quotas these, and leaves what is taken as it is. */
    void replace(UUID programme, Collection<Allocation> wanted) {
        for (var held : of(programme)) {
            if (wanted.stream().noneMatch(held::isSamePlaceAs)) {
                remove(programme, held);
            }
        }
        wanted.forEach(allocation -> save(programme, allocation));
    }

    private void remove(UUID programme, Allocation allocation) {
        entities.createNativeQuery("""
                        delete from programme_allocation
                        where programme_id = :programme and wave = :wave and region_code = :region
                        """)
                .setParameter("programme", programme)
                .setParameter("wave", allocation.wave())
                .setParameter("region", allocation.regionCode())
                .executeUpdate();
    }

    private void save(UUID programme, Allocation allocation) {
        entities.createNativeQuery("""
                        insert into programme_allocation (programme_id, wave, region_code, quota)
                        values (:programme, :wave, :region, :quota)
                        on conflict (programme_id, wave, region_code) do update set quota = excluded.quota
                        """)
                .setParameter("programme", programme)
                .setParameter("wave", allocation.wave())
                .setParameter("region", allocation.regionCode())
                .setParameter("quota", allocation.quota())
                .executeUpdate();
    }

    private static List<Allocation> read(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Allocation((String) row[0], (int) row[1], (int) row[2], (int) row[3]))
                .toList();
    }
}
