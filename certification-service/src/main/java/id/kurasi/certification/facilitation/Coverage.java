package id.kurasi.certification.facilitation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The products that a case is about. */
@Embeddable
class Coverage {

    @ElementCollection
    @CollectionTable(name = "facilitation_case_product", joinColumns = @JoinColumn(name = "case_id"))
    private Set<CaseProduct> products = new HashSet<>();

    protected Coverage() {}

    Coverage(Collection<CaseProduct> products) {
        this.products.addAll(products);
    }

    /** The same products, or fewer, with other recipes. */
    void replace(Collection<CaseProduct> others) {
        products.retainAll(others);
        products.addAll(others);
    }

    /** Two records of a product became one. */
    void carryOver(UUID duplicate, UUID survivor) {
        var earlier = products();
        var kept = earlier.stream()
                .filter(product -> !product.productId().equals(duplicate))
                .toList();
        replace(kept);
        if (!includes(survivor)) {
            earlier.stream()
                    .filter(product -> product.productId().equals(duplicate))
                    .forEach(product -> products.add(product.of(survivor)));
        }
    }

    boolean includes(UUID product) {
        return products.stream().anyMatch(one -> one.productId().equals(product));
    }

    List<CaseProduct> products() {
        return products.stream()
                .sorted(Comparator.comparing(CaseProduct::productId))
                .toList();
    }
}
