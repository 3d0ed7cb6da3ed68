package id.kurasi.kit.follow;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.OptionalInt;
import org.hibernate.Session;

/** Applies pages of a feed, each with the move of its cursor in one transaction, so that each has its effect once. */
@ApplicationScoped
public class Following {

    private static final String BEGIN = """
            insert into followed_feed (source, cursor, moved_at) values (:source, :to, :now) on conflict do nothing
            """;
    private static final String MOVE =
            "update followed_feed set cursor = :to, moved_at = :now where source = :source and cursor = :from";

    /** Who follows gives way to who asks: it comes back, and so no caller is the victim of a deadlock with it. */
    private static final String GIVE_WAY = "select set_config('lock_timeout', '500ms', true)";

    private final List<EventHandler> handlers;
    private final Session session;
    private final CurrentIdentityAssociation identity;
    private final FollowConfig config;
    private final Clock clock;

    public Following(
            @All List<EventHandler> handlers,
            Session session,
            CurrentIdentityAssociation identity,
            FollowConfig config,
            Clock clock) {
        this.handlers = handlers;
        this.session = session;
        this.identity = identity;
        this.config = config;
        this.clock = clock;
    }

    /** The cursor up to which everything is applied; null when nothing is. */
    @ActivateRequestContext
    @Transactional
    public String position(String source) {
        return session.createNativeQuery("select cursor from followed_feed where source = :source", String.class)
                .setParameter("source", source)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /**
     * Hands the events to their handlers, unless another instance has done so: the cursor's row is held first, hence of two
     * instances with the same page the second waits, and then finds that the cursor has moved.
     *
     * @param from the cursor with which the page was asked for
     * @return how many events had a handler; empty when the page is not for us
     */
    @ActivateRequestContext
    @Transactional
    public OptionalInt apply(String source, String from, FollowedPage page) {
        if (!moves(source, from, page.nextCursor())) {
            return OptionalInt.empty();
        }
        session.createNativeQuery(GIVE_WAY, String.class).getSingleResult();
        identity.setIdentity(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(config.account()))
                .build());
        var handled = 0;
        for (var item : page.items()) {
            handled += handle(source, item) ? 1 : 0;
        }
        return OptionalInt.of(handled);
    }

    private boolean moves(String source, String from, String to) {
        var move = session.createNativeMutationQuery(from == null ? BEGIN : MOVE)
                .setParameter("source", source)
                .setParameter("to", to)
                .setParameter("now", clock.instant());
        return (from == null ? move : move.setParameter("from", from)).executeUpdate() == 1;
    }

    private boolean handle(String source, JsonNode item) {
        var event = FollowedEvent.of(item);
        var concerned = handlers.stream()
                .filter(handler -> handler.source().equals(source))
                .filter(handler -> event.isPresent()
                        && handler.types().contains(event.get().type()))
                .toList();
        concerned.forEach(handler -> handler.handle(event.orElseThrow()));
        return !concerned.isEmpty();
    }
}
