package id.kurasi.curation.sample;

import id.kurasi.curation.dealing.Dealing;
import id.kurasi.curation.dealing.Dealings;
import id.kurasi.kit.journal.HistoryView;
import id.kurasi.kit.list.Keyset;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Paging;
import id.kurasi.kit.list.Sorts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Where retailers ask for samples, producers send them, and retailers try them. */
@ApplicationScoped
class SampleDesk {

    private static final String KIND = "sample-request";
    private static final Keyset<SampleRequest> KEYSET = new Keyset<>(
            "select s from SampleRequest s",
            SampleRequest.class,
            "s.id",
            sample -> sample.id,
            Sorts.<SampleRequest>defaultingTo("createdAt")
                    .by("createdAt", "s.createdAt", sample -> sample.createdAt, Instant::parse));

    private final Dealings dealings;
    private final SampleRequests samples;
    private final EntityManager entities;

    SampleDesk(Dealings dealings, SampleRequests samples, EntityManager entities) {
        this.dealings = dealings;
        this.samples = samples;
        this.entities = entities;
    }

    SampleView request(UUID submission, RequestSample request) {
        var dealing = dealings.hold(submission);
        var retailer = dealing.retailer(request.retailer());
        dealings.require(dealing, retailer, "request-sample", Dealings.INTERESTED);
        var now = dealings.now();
        dealing.requireToCome("neededBy", request.neededBy(), now);
        var sample = new SampleRequest(submission, retailer, request, now);
        samples.persistAndFlush(sample);
        return recorded(dealing, sample, null, "request", null);
    }

    /** @param reply what the producer says, or null */
    SampleView take(UUID submission, UUID id, SampleAction action, String reply) {
        return move(submission, id, action, reply, (sample, now) -> sample.take(action, reply, now));
    }

    SampleView taste(UUID submission, UUID id, Tasting tasting) {
        return move(submission, id, SampleAction.TASTE, null, (sample, now) -> sample.taste(tasting, now));
    }

    private SampleView move(
            UUID submission, UUID id, SampleAction action, String note, BiConsumer<SampleRequest, Instant> verb) {
        var dealing = dealings.hold(submission);
        var sample = samples.get(dealing, id);
        dealing.requireSide(action.side(), sample.retailer);
        var from = sample.state;
        verb.accept(sample, dealings.now());
        return recorded(dealing, sample, from, action.verb(), note);
    }

    SampleView get(UUID submission, UUID id) {
        var dealing = dealings.read(submission);
        return SampleView.of(samples.get(dealing, id), dealing);
    }

    Page<SampleView> page(UUID submission, String retailer, Paging paging) {
        var dealing = dealings.read(submission);
        var page = KEYSET.page(entities, dealing.filters("s", retailer), null, paging);
        return new Page<>(
                page.items().stream()
                        .map(sample -> SampleView.of(sample, dealing))
                        .toList(),
                page.nextCursor());
    }

    HistoryView history(UUID submission, UUID id) {
        samples.get(dealings.read(submission), id);
        return dealings.history(KIND, id);
    }

    private SampleView recorded(Dealing dealing, SampleRequest sample, SampleState from, String action, String note) {
        dealings.record(
                dealing,
                new Dealings.Step(
                        KIND, sample.id, sample.retailer, action, from, sample.state, note, sample.state.name()));
        samples.flush();
        return SampleView.of(sample, dealing);
    }
}
