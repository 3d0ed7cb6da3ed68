package id.kurasi.certification.compliance;

import id.kurasi.certification.obligation.BusinessScale;
import id.kurasi.certification.obligation.Storage;
import java.util.List;
import java.util.UUID;

/** Products to be checked in tests: of a micro business, of which nothing odd is known. */
final class Checked {

    static final UUID PRODUCT = UUID.randomUUID();

    private final List<String> path;
    private BusinessScale scale = BusinessScale.MICRO;
    private Integer recipe = 1;
    private Integer shelfLifeDays = 180;
    private String gtin;
    private Boolean animalMaterial;
    private Boolean taxRegistered;
    private List<HeldCertificate> held = List.of();
    private List<PendingApplication> filings = List.of();

    private Checked(List<String> path) {
        this.path = path;
    }

    static Checked snack() {
        return new Checked(List.of("SNACK", "FOOD_BEVERAGE"));
    }

    static Checked in(String category) {
        return new Checked(List.of(category));
    }

    Checked of(BusinessScale some) {
        scale = some;
        return this;
    }

    Checked withRecipe(Integer revision) {
        recipe = revision;
        return this;
    }

    Checked keeping(int days) {
        shelfLifeDays = days;
        return this;
    }

    Checked ofAnimalMaterial(boolean yes) {
        animalMaterial = yes;
        return this;
    }

    Checked withBarcode(String barcode) {
        gtin = barcode;
        return this;
    }

    Checked withTaxNumber(Boolean shown) {
        taxRegistered = shown;
        return this;
    }

    Checked holding(HeldCertificate... certificates) {
        held = List.of(certificates);
        return this;
    }

    Checked having(PendingApplication... applications) {
        filings = List.of(applications);
        return this;
    }

    CheckedProduct product() {
        var facts = new ProductFacts(
                PRODUCT,
                UUID.randomUUID(),
                path.get(0),
                scale,
                Storage.AMBIENT,
                shelfLifeDays,
                recipe,
                gtin,
                null,
                animalMaterial,
                null,
                null,
                null,
                taxRegistered);
        return new CheckedProduct(facts, facts.subject(path), held, filings);
    }
}
