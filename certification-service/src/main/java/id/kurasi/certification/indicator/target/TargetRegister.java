package id.kurasi.certification.indicator.target;

import id.kurasi.certification.meaning.Today;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.journal.Journal;
import id.kurasi.kit.journal.Transition;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.web.Created;
import id.kurasi.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** Sets targets and lifts them. */
@ApplicationScoped
class TargetRegister {

    private static final String KIND = "certification-target";

    private final EntityManager entities;
    private final TargetKeys keys;
    private final TargetAccess access;
    private final Journal journal;
    private final Today today;

    TargetRegister(EntityManager entities, TargetKeys keys, TargetAccess access, Journal journal, Today today) {
        this.entities = entities;
        this.keys = keys;
        this.access = access;
        this.journal = journal;
        this.today = today;
    }

    TargetView get(TargetPath path) {
        return TargetView.of(readable(path));
    }

    HistoryView history(TargetPath path) {
        return journal.history(KIND, readable(path).id());
    }

    /** Nobody can set one that somebody else has set meanwhile: then the version is another one, or the row is there already. */
    @Command
    RestResponse<TargetView> put(TargetPath path, String ifMatch, BigDecimal value) {
        var key = keys.of(path);
        access.requireWritable(key.regionCode());
        keys.requireFitting(key, value);
        var earlier = find(key, LockModeType.PESSIMISTIC_WRITE);
        if (earlier.isEmpty()) {
            return Created.at(key.path(), TargetView.of(create(key, ifMatch, value)));
        }
        var target = earlier.get();
        Preconditions.ifMatch(ifMatch, target.version());
        var before = target.state();
        target.set(value, today.now());
        entities.flush();
        write(target, before);
        return RestResponse.ok(TargetView.of(target));
    }

    private CertificationTarget create(TargetKey key, String ifMatch, BigDecimal value) {
        if (ifMatch != null) {
            throw Refusal.of(412, "stale");
        }
        var target = CertificationTarget.of(key, value, today.now());
        entities.persist(target);
        entities.flush();
        write(target, null);
        return target;
    }

    private void write(CertificationTarget target, TargetState before) {
        var key = target.key();
        var data = new LinkedHashMap<String, Object>();
        data.put("indicator", key.indicator());
        data.put("regionCode", key.regionCode());
        data.put("type", key.kind());
        data.put("years", key.years());
        data.put("value", target.value());
        var set = target.state() == TargetState.SET;
        journal.transition(
                new Transition(
                        KIND,
                        target.id(),
                        set ? "set" : "lift",
                        before,
                        target.state(),
                        set ? target.value().toPlainString() : null,
                        null,
                        set ? "certification-target.set" : "certification-target.lifted"),
                data);
    }

    private CertificationTarget readable(TargetPath path) {
        var key = keys.of(path);
        access.requireReadable(key.regionCode());
        return find(key, LockModeType.NONE).orElseThrow(() -> Refusal.notFound("target", key.path()));
    }

    private Optional<CertificationTarget> find(TargetKey key, LockModeType lock) {
        return entities.createQuery("from CertificationTarget t where t.key = :key", CertificationTarget.class)
                .setParameter("key", key)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
