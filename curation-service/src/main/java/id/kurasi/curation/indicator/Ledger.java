package id.kurasi.curation.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Notes what happens, to be added to the counters when somebody asks for figures. Nobody waits for anybody here. */
@ApplicationScoped
public class Ledger {

    private final EntityManager entities;

    Ledger(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(TxType.MANDATORY)
    public void add(Fact fact) {
        add(fact, 1, 0);
    }

    /** @param items how many more, or fewer */
    @Transactional(TxType.MANDATORY)
    public void add(Fact fact, long items, long amountIdr) {
        var place = fact.place();
        entities.createNativeQuery("""
                        insert into indicator_fact (happening, code, day, submission_id, round_id, retailers, for_any,
                                                    category_group, region, product_id, business_id, items, amount_idr)
                        values (:happening, :code, :day, :submission, :round, :retailers, :forAny,
                                :group, :region, :product, :business, :items, :amount)
                        """)
                .setParameter("happening", fact.happening().name())
                .setParameter("code", fact.code())
                .setParameter("day", fact.day())
                .setParameter("submission", place.submissionId())
                .setParameter("round", place.roundId())
                .setParameter("retailers", fact.retailers().toArray(String[]::new))
                .setParameter("forAny", fact.forAny())
                .setParameter("group", place.categoryGroup())
                .setParameter("region", place.region())
                .setParameter("product", place.productId())
                .setParameter("business", place.businessId())
                .setParameter("items", items)
                .setParameter("amount", amountIdr)
                .executeUpdate();
    }

    /** Whether it was noted before: a stage is reached once, however often a submission passes it. */
    boolean knows(UUID submission, Happening happening) {
        return (Boolean) entities.createNativeQuery(
                        "select exists (select from indicator_fact where submission_id = :submission and happening = :happening)",
                        Boolean.class)
                .setParameter("submission", submission)
                .setParameter("happening", happening.name())
                .getSingleResult();
    }

    /** What the retailers said does not stand any more: it is taken back from the days on which they said it. */
    void takeBackDecisions(UUID submission) {
        entities.createNativeQuery("""
                        insert into indicator_fact (happening, code, day, submission_id, round_id, retailers, for_any,
                                                    category_group, region, product_id, business_id, items)
                        select happening, code, day, submission_id, round_id, retailers, for_any,
                               category_group, region, product_id, business_id, -sum(items)
                        from indicator_fact
                        where submission_id = :submission and happening in ('DECIDED', 'DECLINED_FOR', 'AGAIN_DECIDED')
                        group by happening, code, day, submission_id, round_id, retailers, for_any,
                                 category_group, region, product_id, business_id
                        having sum(items) <> 0
                        """).setParameter("submission", submission).executeUpdate();
    }
}
