package id.kurasi.catalog.export;

import static id.kurasi.file.export.SheetColumn.of;

import id.kurasi.catalog.business.BusinessView;
import id.kurasi.catalog.business.Fostering;
import id.kurasi.catalog.business.KbliView;
import id.kurasi.catalog.business.Membership;
import id.kurasi.file.export.SheetColumn;
import id.kurasi.file.export.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/** What a sheet says of a business: what the list says of it, with the names of its region. */
@ApplicationScoped
class BusinessColumns {

    private final List<SheetColumn<BusinessView>> columns;

    BusinessColumns(Places places) {
        columns = List.of(
                of(Column.BUSINESS_ID, BusinessView::id),
                of(Column.BUSINESS_NAME, BusinessView::name),
                of(Column.NIB, BusinessView::nib),
                SheetColumn.<BusinessView>worded(
                        Column.TAX_REGISTERED, (business, wording) -> taxRegistered(business, wording)),
                of(Column.REGION, BusinessView::regionCode),
                of(Column.PROVINCE, business -> places.province(business.regionCode())),
                of(Column.REGENCY, business -> places.regency(business.regionCode())),
                of(Column.DISTRICT, business -> places.district(business.regionCode())),
                of(Column.BUSINESS_SCALE, business -> Cells.code(business.businessScale())),
                of(Column.SCALE_BASIS, business -> Cells.code(business.scaleBasis())),
                of(Column.INDUSTRY_SCALE, business -> Cells.code(business.industryScale())),
                of(Column.KBLI_2020, business -> kbli(business, "2020")),
                of(Column.KBLI_2025, business -> kbli(business, "2025")),
                of(Column.COMMODITY, business -> Cells.list(business.categories(), Function.identity())),
                of(Column.FOSTERED_BY, business -> Cells.names(fostering(business), Fostering::organisation)),
                of(
                        Column.FOSTERED_SINCE,
                        business ->
                                Cells.list(fostering(business), by -> by.since().toString())),
                of(Column.INDUSTRY_CENTRE, business -> groups(business, Membership.Kind.INDUSTRY_CENTRE)),
                of(Column.ASSOCIATION, business -> groups(business, Membership.Kind.ASSOCIATION)),
                of(Column.COMMUNITY, business -> groups(business, Membership.Kind.COMMUNITY)));
    }

    List<SheetColumn<BusinessView>> columns() {
        return columns;
    }

    private static String taxRegistered(BusinessView business, Wording wording) {
        if (business.taxRegistered() == null) {
            return null;
        }
        return business.taxRegistered() ? wording.choose("ya", "yes") : wording.choose("tidak", "no");
    }

    private static List<Fostering> fostering(BusinessView business) {
        return business.fosteredBy().stream().filter(by -> by.until() == null).toList();
    }

    private static String kbli(BusinessView business, String version) {
        var codes = business.kbli().stream()
                .filter(kbli -> kbli.version().equals(version))
                .toList();
        return Cells.list(codes, KbliView::code);
    }

    private static String groups(BusinessView business, Membership.Kind kind) {
        var groups = business.memberships().stream()
                .filter(membership -> membership.kind() == kind)
                .toList();
        return Cells.names(groups, Membership::name);
    }
}
