package id.kurasi.curation.peer;

import id.kurasi.kit.peer.PeerUnavailable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The two services that curation asks. A peer that cannot answer ends the request with 503, before anything is written. */
@ApplicationScoped
public class Peers {

    private final CatalogClient catalog;
    private final CertificationClient certification;

    Peers(@RestClient CatalogClient catalog, @RestClient CertificationClient certification) {
        this.catalog = catalog;
        this.certification = certification;
    }

    /** The product as it is at this moment; empty when the catalog does not know it. */
    public Optional<CatalogProduct> product(UUID id) {
        try {
            return Optional.of(catalog.product(id));
        } catch (NotFoundException unknown) {
            return Optional.empty();
        }
    }

    /** Of these, what the catalog knows; a hundred at most. */
    public List<CatalogProduct> products(List<UUID> ids) {
        return catalog.products(ids, ids.size()).items();
    }

    /** The published products of a business. */
    public CatalogPage publishedBy(UUID business, PageAsked page) {
        return catalog.published(List.of(business), List.of(), page.limit(), page.cursor());
    }

    /** The published products of a region and all below it. */
    public CatalogPage publishedIn(String region, PageAsked page) {
        return catalog.published(List.of(), List.of(region), page.limit(), page.cursor());
    }

    /** By requirement profile; all are asked for at once. */
    public Map<String, Compliance> compliance(
            List<CatalogProduct> products, Collection<String> profiles, LocalDate on) {
        var names = profiles.stream().distinct().toList();
        if (products.isEmpty()) {
            return Map.of();
        }
        var answers = Uni.join()
                .all(names.stream()
                        .map(profile -> compliance(ComplianceRequest.about(products, profile, on)))
                        .toList())
                .andFailFast()
                .await()
                .indefinitely(); // each ends by the client's time-out
        return IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, answers::get));
    }

    /** A call that does not block fails with whatever happened to it; to our caller it is all the same. */
    private Uni<Compliance> compliance(ComplianceRequest request) {
        return certification
                .check(request)
                .onFailure(failure -> !(failure instanceof PeerUnavailable))
                .transform(failure -> unusable());
    }

    static PeerUnavailable unusable() {
        return new PeerUnavailable("certification service");
    }
}
