package id.kurasi.catalog.imports.plan;

import id.kurasi.catalog.business.FoundBusiness;
import id.kurasi.catalog.business.KnownBusiness;
import id.kurasi.catalog.imports.row.RowContact;
import id.kurasi.catalog.product.KnownProduct;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What some rows may be about: the businesses and products they name, as they are, and as the rows before left them. */
public final class World {

    private final Map<String, String> nameKeys = new HashMap<>();
    private final Map<UUID, KnownBusiness> businesses = new HashMap<>();
    private final Set<UUID> changeable = new HashSet<>();
    private final Map<String, UUID> byNib = new HashMap<>();
    private final Map<String, Set<UUID>> byName = new HashMap<>();
    private final Map<UUID, RowContact> contacts = new HashMap<>();
    private final Map<UUID, KnownProduct> products = new HashMap<>();
    private final Map<String, UUID> byGtin = new HashMap<>();
    /** The first row of this sheet that each was in. */
    private final Map<UUID, Integer> firstRows = new HashMap<>();

    public void name(Map<String, String> keys) {
        nameKeys.putAll(keys);
    }

    public String keyOf(String name) {
        return nameKeys.get(name);
    }

    public void add(FoundBusiness found) {
        var business = found.business();
        businesses.put(business.id(), business);
        if (found.changeable()) {
            changeable.add(business.id());
        }
        if (found.nib() != null) {
            byNib.put(found.nib(), business.id());
        }
        byName.computeIfAbsent(found.nameKey(), key -> new LinkedHashSet<>()).add(business.id());
    }

    /** As it is after a row. */
    public void put(KnownBusiness business) {
        add(new FoundBusiness(business, business.facts().nib(), business.nameKey(), true));
    }

    public void put(KnownProduct product) {
        products.put(product.id(), product);
        if (product.facts().gtin() != null) {
            byGtin.put(product.facts().gtin(), product.id());
        }
    }

    public void putContacts(Map<UUID, RowContact> known) {
        contacts.putAll(known);
    }

    public void seen(UUID id, int row) {
        firstRows.merge(id, row, Math::min);
    }

    public Set<UUID> productIds() {
        return Set.copyOf(products.keySet());
    }

    public Set<UUID> businessIds() {
        return Set.copyOf(businesses.keySet());
    }

    Optional<KnownBusiness> business(UUID id) {
        return Optional.ofNullable(businesses.get(id));
    }

    Optional<KnownBusiness> businessByNib(String nib) {
        return Optional.ofNullable(byNib.get(nib)).map(businesses::get);
    }

    boolean isChangeable(KnownBusiness business) {
        return changeable.contains(business.id());
    }

    /** Those that the caller may change, by the same name or one that is written much the same. */
    List<KnownBusiness> businessesNamed(String name) {
        return byName.getOrDefault(keyOf(name), Set.of()).stream()
                .filter(changeable::contains)
                .map(businesses::get)
                .toList();
    }

    RowContact contactOf(KnownBusiness business) {
        return contacts.getOrDefault(business.id(), RowContact.NONE);
    }

    Integer firstRowOf(UUID id) {
        return firstRows.get(id);
    }

    Optional<KnownProduct> product(UUID id) {
        return Optional.ofNullable(products.get(id));
    }

    Optional<KnownProduct> productByGtin(String gtin) {
        return Optional.ofNullable(byGtin.get(gtin)).map(products::get);
    }

    List<KnownProduct> productsNamed(UUID business, String name) {
        var key = keyOf(name);
        var found = new ArrayList<KnownProduct>();
        for (var product : products.values()) {
            if (product.facts().businessId().equals(business)
                    && product.nameKey().equals(key)) {
                found.add(product);
            }
        }
        return found;
    }
}
