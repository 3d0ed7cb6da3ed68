package id.kurasi.catalog.imports.plan;

import id.kurasi.catalog.business.ImportedBusinesses;
import id.kurasi.catalog.business.KnownBusiness;
import id.kurasi.catalog.imports.Effect;
import id.kurasi.catalog.imports.RowResult;
import id.kurasi.catalog.imports.column.ImportField;
import id.kurasi.catalog.imports.column.Layout;
import id.kurasi.catalog.imports.column.Mapping;
import id.kurasi.catalog.imports.row.RowFacts;
import id.kurasi.catalog.imports.value.Code;
import id.kurasi.catalog.product.ImportedProducts;
import id.kurasi.catalog.product.KnownProduct;
import id.kurasi.catalog.product.ProductState;
import id.kurasi.catalog.product.WriteProduct;
import id.kurasi.catalog.region.RegionNames;
import java.time.LocalDate;
import java.util.UUID;

/** Imports rows one after the other: plans all of a row, and writes it only if all of it can be. */
public final class RowImport {

    private final Layout layout;
    private final World world;
    private final BusinessStep businessStep;
    private final ProductStep productStep;
    private final Pen pen;

    /** What plans are made with; the same for all rows. */
    public record Means(
            ImportedBusinesses businesses, ImportedProducts products, RegionNames regions, LocalDate today) {}

    public RowImport(Layout layout, Mapping mapping, World world, Means means, Pen pen) {
        this.layout = layout;
        this.world = world;
        this.businessStep =
                new BusinessStep(world, means.businesses(), means.regions(), mapping.defaults(), means.today());
        this.productStep =
                new ProductStep(world, means.products(), mapping.defaults().publishes());
        this.pen = pen;
    }

    public RowResult run(RowFacts facts) {
        var say = new Say(layout, facts.problems());
        if (say.refuses()) {
            return RowResult.refused(facts.row(), say.all());
        }
        if (facts.saysNothing()) {
            say.of(ImportField.BUSINESS_NAME, Code.NOTHING_TO_IMPORT);
            return RowResult.skipped(facts.row(), say.all());
        }
        var business = businessStep.plan(facts, say);
        if (business == null) {
            return RowResult.refused(facts.row(), say.all());
        }
        var product = facts.product() == null ? null : productStep.plan(facts.product(), business.known(), say);
        return say.refuses() ? RowResult.refused(facts.row(), say.all()) : written(facts.row(), business, product, say);
    }

    private RowResult written(int row, BusinessPlan business, ProductPlan product, Say say) {
        var owner = write(business);
        world.seen(owner.id(), row);
        UUID productId = null;
        Effect productEffect = null;
        if (product != null) {
            productEffect = product.effect();
            var written = write(product, owner);
            world.seen(written.id(), row);
            productId = written.id();
        }
        return new RowResult(
                row,
                RowResult.outcome(business.effect(), productEffect),
                business.effect(),
                productEffect,
                owner.id(),
                productId,
                say.all());
    }

    private KnownBusiness write(BusinessPlan plan) {
        var business = plan.known();
        if (business == null || plan.isChanged()) {
            business = pen.write(business, plan.draft(), keyOf(plan));
            world.put(business);
        }
        if (plan.contact() != null) {
            pen.write(business, plan.contact());
            world.putContacts(java.util.Map.of(business.id(), plan.contact()));
        }
        return business;
    }

    private String keyOf(BusinessPlan plan) {
        var named = world.keyOf(plan.draft().name());
        return named == null ? plan.known().nameKey() : named;
    }

    private KnownProduct write(ProductPlan plan, KnownBusiness owner) {
        var product = plan.known();
        if (product == null || plan.isChanged()) {
            var named = world.keyOf(plan.draft().name());
            var key = named == null ? product.nameKey() : named;
            product = pen.write(product, of(owner.id(), plan.draft()), key);
            world.put(product);
        }
        if (plan.isToBePublished() && product.state() == ProductState.DRAFT) {
            product = pen.publish(product);
            world.put(product);
        }
        return product;
    }

    private static WriteProduct of(UUID business, WriteProduct draft) {
        return business.equals(draft.businessId())
                ? draft
                : new WriteProduct(
                        business,
                        draft.name(),
                        draft.brand(),
                        draft.category(),
                        draft.description(),
                        draft.story(),
                        draft.retailPriceIdr(),
                        draft.producerPriceIdr(),
                        draft.netContent(),
                        draft.packaging(),
                        draft.storage(),
                        draft.shelfLifeDays(),
                        draft.composition(),
                        draft.processes(),
                        draft.attributes(),
                        draft.gtin(),
                        draft.capacity(),
                        draft.minimumOrder(),
                        draft.leadTimeDays());
    }
}
