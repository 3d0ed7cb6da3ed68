package id.kurasi.curation.inbox;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/inbox")
@Tag(name = "Inbox", description = "What a buyer has on the table (kotak masuk)")
@RolesAllowed(Role.Name.BUYER)
public class InboxResource {

    private final Inbox inbox;
    private final Preferences preferences;

    InboxResource(Inbox inbox, Preferences preferences) {
        this.inbox = inbox;
        this.preferences = preferences;
    }

    @GET
    @Operation(
            operationId = "listInbox",
            summary = "List what the retailer decides on",
            description =
                    "The own retailer's decisions (*kotak masuk*), one tab at a time: pending, asked (a question is"
                            + " open, or a sample is asked for or on its way), shortlisted, accepted, declined. Nothing in"
                            + " it follows from what other retailers do.")
    public Page<InboxItem> list(
            @RestQuery
                    @DefaultValue("pending")
                    @Parameter(description = "pending, asked, shortlisted, accepted or declined")
                    Tab tab,
            @RestQuery
                    @Parameter(
                            description = "score, age (the longest waiting first) or due; - before it for descending",
                            example = "-score")
                    String sort,
            @BeanParam @Valid InboxFilter filter,
            @BeanParam @Valid Paging paging) {
        return inbox.page(tab.entry, filter, sort, paging);
    }

    @GET
    @Path("/counts")
    @Operation(
            operationId = "countInbox",
            summary = "Count what lies in each tab",
            description =
                    "How much is pending, asked, shortlisted, accepted, declined (*jumlah*), with the same filters."
                            + " Counters are kept as things change: it costs the same for any number of submissions.")
    public InboxCounts counts(@BeanParam @Valid InboxFilter filter) {
        return inbox.counts(filter);
    }

    @GET
    @Path("/preferences")
    @Operation(
            operationId = "getInboxPreferences",
            summary = "Read the own preferences",
            description = "The categories that the caller looks after (*preferensi*).")
    public PreferenceView preferences() {
        return preferences.mine();
    }

    @PUT
    @Command
    @Path("/preferences")
    @Operation(
            operationId = "setInboxPreferences",
            summary = "Set the own preferences",
            description =
                    "The categories that the caller looks after (*preferensi*), used with `mine=true`. The first time"
                            + " it takes no If-Match, a change does.")
    @APIResponse(responseCode = "200", description = "As they now are")
    public PreferenceView prefer(@RestHeader("If-Match") String ifMatch, @Valid @NotNull Prefer request) {
        return preferences.prefer(ifMatch, request);
    }

    /** As they stand in the query. */
    enum Tab {
        pending(InboxTab.PENDING),
        asked(InboxTab.ASKED),
        shortlisted(InboxTab.SHORTLISTED),
        accepted(InboxTab.ACCEPTED),
        declined(InboxTab.DECLINED);

        private final InboxTab entry;

        Tab(InboxTab entry) {
            this.entry = entry;
        }
    }
}
