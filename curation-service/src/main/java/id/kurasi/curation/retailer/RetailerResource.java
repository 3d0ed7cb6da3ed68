package id.kurasi.curation.retailer;

import id.kurasi.kit.access.Role;
import id.kurasi.kit.command.Command;
import id.kurasi.kit.list.Page;
import id.kurasi.kit.list.Paging;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Created;
import id.kurasi.kit.web.Preconditions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/retailers")
@Tag(name = "Retailers", description = "Shops and chains that look for products (ritel)")
public class RetailerResource {

    private final Retailers retailers;
    private final RetailerList list;
    private final Clock clock;

    RetailerResource(Retailers retailers, RetailerList list, Clock clock) {
        this.retailers = retailers;
        this.list = list;
        this.clock = clock;
    }

    @POST
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "createRetailer",
            summary = "Enter a retailer",
            description = "A shop or chain (*ritel*) that takes part in curation rounds.")
    @APIResponse(responseCode = "201", description = "Created")
    @APIResponse(responseCode = "409", description = "The slug is taken")
    public RestResponse<RetailerView> create(@Valid @NotNull CreateRetailer request) {
        check(request.facts());
        var retailer = new Retailer(request.slug(), request.facts(), clock.instant());
        retailers.persistAndFlush(retailer);
        return Created.at("/v1/retailers/" + retailer.id, RetailerView.of(retailer));
    }

    @GET
    @RolesAllowed({
        Role.Name.ADMIN,
        Role.Name.AGENCY,
        Role.Name.CURATOR,
        Role.Name.BUYER,
        Role.Name.BUSINESS,
        Role.Name.VIEWER,
        Role.Name.SERVICE
    })
    @Operation(
            operationId = "listRetailers",
            summary = "List retailers",
            description = "All retailers (*daftar ritel*), ordered by slug.")
    public Page<RetailerView> list(@BeanParam @Valid Paging paging) {
        return list.page(paging);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Role.Name.ADMIN,
        Role.Name.AGENCY,
        Role.Name.CURATOR,
        Role.Name.BUYER,
        Role.Name.BUSINESS,
        Role.Name.VIEWER,
        Role.Name.SERVICE
    })
    @Operation(operationId = "getRetailer", summary = "Read a retailer", description = "One retailer (*ritel*).")
    public RetailerView get(UUID id) {
        return RetailerView.of(retailers.get(id));
    }

    @PUT
    @Path("/{id}")
    @Command
    @RolesAllowed({Role.Name.ADMIN, Role.Name.AGENCY})
    @Operation(
            operationId = "reviseRetailer",
            summary = "Change a retailer",
            description =
                    "Everything but the slug. A changed requirement profile (*persyaratan ritel*) holds for the next"
                            + " submission; what was submitted keeps the gates it passed.")
    public RetailerView revise(UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull RetailerFacts request) {
        var retailer = retailers.lock(id);
        Preconditions.ifMatch(ifMatch, retailer.version);
        check(request);
        retailer.revise(request, clock.instant());
        retailers.flush();
        return RetailerView.of(retailer);
    }

    private void check(RetailerFacts facts) {
        var violations = new ArrayList<Violation>();
        if (!retailers.profileExists(facts.requirementProfile())) {
            violations.add(Violation.body("requirementProfile", "UnknownProfile"));
        }
        var gates = retailers.gates();
        var seen = new HashSet<List<String>>();
        for (var i = 0; i < facts.requirements().size(); i++) {
            var asked = facts.requirements().get(i);
            if (!gates.contains(asked.gate())) {
                violations.add(Violation.body("requirements[" + i + "].gate", "UnknownGate", String.join(", ", gates)));
            } else if (!seen.add(Arrays.asList(asked.gate(), asked.categoryGroup()))) {
                violations.add(Violation.body("requirements[" + i + "]", "NamedTwice"));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }
}
