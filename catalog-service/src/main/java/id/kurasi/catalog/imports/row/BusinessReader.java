package id.kurasi.catalog.imports.row;

import id.kurasi.catalog.business.BusinessScale;
import id.kurasi.catalog.business.IndustryScale;
import id.kurasi.catalog.business.Kbli;
import id.kurasi.catalog.business.Membership;
import id.kurasi.catalog.business.ScaleBasis;
import id.kurasi.catalog.imports.column.ImportField;
import id.kurasi.catalog.imports.column.Mapping.Defaults;
import id.kurasi.catalog.imports.row.RowBusiness.Fostered;
import id.kurasi.catalog.imports.row.RowBusiness.Scale;
import id.kurasi.catalog.imports.value.CellText;
import id.kurasi.catalog.imports.value.Code;
import id.kurasi.catalog.imports.value.Contacts;
import id.kurasi.catalog.imports.value.Dates;
import id.kurasi.catalog.imports.value.Finding;
import id.kurasi.catalog.imports.value.Identifiers;
import id.kurasi.catalog.imports.value.Ingredients;
import id.kurasi.catalog.imports.value.ListCell;
import id.kurasi.catalog.imports.value.Reading;
import id.kurasi.catalog.imports.value.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what a row says of a business. */
final class BusinessReader {

    private static final Pattern A_LETTER = Pattern.compile("\\p{L}");
    private static final Pattern PLACEHOLDER = Pattern.compile("[\\[<{(].*[\\]>})]");

    /** A legal form where a name should be. */
    private static final Set<String> NO_NAMES = Set.of(
            "perorangan",
            "perseorangan",
            "usaha perorangan",
            "pribadi",
            "milik sendiri",
            "cv",
            "pt",
            "ud",
            "belum ada nama");

    private final Defaults defaults;
    private final PlaceReader places;
    private final Vocabulary words;

    BusinessReader(Defaults defaults, PlaceReader places, Vocabulary words) {
        this.defaults = defaults;
        this.places = places;
        this.words = words;
    }

    /** @param withoutProduct what the row says of a category is then said of the business */
    RowBusiness read(Cells cells, boolean withoutProduct) {
        var nib = cells.read(ImportField.NIB, Identifiers::nib);
        var id = cells.id(ImportField.BUSINESS_ID);
        // with its id it is called what it is called; without, a name has to be one to find or to make a business by
        var name = id == null
                ? cells.read(ImportField.BUSINESS_NAME, BusinessReader::name)
                : cells.line(ImportField.BUSINESS_NAME, 200);
        var place = places.read(cells);
        return new RowBusiness(
                id,
                nib == null && name == null ? defaults.nib() : nib,
                taxRegistered(cells),
                nib == null && name == null ? defaults.businessName() : name,
                place.code(),
                place.isDefault(),
                scale(cells),
                industryScale(cells),
                kbli(cells),
                categories(cells, withoutProduct),
                fosteredBy(cells),
                memberships(cells));
    }

    RowContact contact(Cells cells) {
        return new RowContact(
                cells.line(ImportField.CONTACT_PERSON, 120),
                cells.read(ImportField.PHONE, Contacts::phone),
                cells.read(ImportField.EMAIL, Contacts::email),
                cells.text(ImportField.ADDRESS, 500));
    }

    /** A name has a letter in it, and is no note where a name should be: {@code [nama]}. */
    private static Reading<String> name(CellText cell) {
        var name = cell.text().replaceAll("\\s+", " ");
        if (name.length() > 200) {
            return Reading.not(Code.TEXT_TOO_LONG, 200);
        }
        return A_LETTER.matcher(name).find()
                        && !PLACEHOLDER.matcher(name).matches()
                        && !NO_NAMES.contains(name.toLowerCase(Locale.ROOT))
                ? Reading.of(name)
                : Reading.not(Code.BUSINESS_NAME_UNUSABLE);
    }

    /** As it was staged: the number itself is kept nowhere. */
    private static Boolean taxRegistered(Cells cells) {
        var staged = cells.cell(ImportField.TAX_REGISTERED);
        return staged == null ? null : Boolean.valueOf(staged.text());
    }

    private static Scale scale(Cells cells) {
        var said = cells.read(ImportField.BUSINESS_SCALE, Words::scale);
        var basis = cells.read(ImportField.SCALE_BASIS, BusinessReader::basis);
        if (said != null) {
            return new Scale(said, basis);
        }
        for (var field : List.of(ImportField.SALES, ImportField.SALES_MONTHLY)) {
            var bySales = cells.cell(field);
            if (bySales != null) {
                return new Scale(BusinessScale.valueOf(bySales.text()), ScaleBasis.SALES);
            }
        }
        var byCapital = cells.cell(ImportField.CAPITAL);
        return byCapital == null ? null : new Scale(BusinessScale.valueOf(byCapital.text()), ScaleBasis.CAPITAL);
    }

    private static Reading<ScaleBasis> basis(CellText cell) {
        return switch (cell.lower()) {
            case "sales", "omzet", "omset", "penjualan", "hasil penjualan" -> Reading.of(ScaleBasis.SALES);
            case "capital", "modal" -> Reading.of(ScaleBasis.CAPITAL);
            default -> Reading.not(Code.SCALE_UNKNOWN);
        };
    }

    private static IndustryScale industryScale(Cells cells) {
        var said = cells.read(ImportField.INDUSTRY_SCALE, Words::industryScale);
        var byInvestment = cells.cell(ImportField.INVESTMENT);
        return said == null && byInvestment != null ? IndustryScale.valueOf(byInvestment.text()) : said;
    }

    private List<Kbli> kbli(Cells cells) {
        var kbli = new LinkedHashSet<Kbli>();
        add(cells, ImportField.KBLI, "2020", kbli);
        add(cells, ImportField.KBLI_2020, "2020", kbli);
        add(cells, ImportField.KBLI_2025, "2025", kbli);
        return List.copyOf(kbli);
    }

    private void add(Cells cells, ImportField field, String version, LinkedHashSet<Kbli> to) {
        var codes = cells.read(field, Identifiers::kbli);
        if (codes != null) {
            codes.forEach(code -> to.add(new Kbli(version, code)));
        }
        if (codes != null && field == ImportField.KBLI) {
            codes.stream()
                    .filter(words::isOnlyOf2025)
                    .forEach(code -> cells.say(field, Finding.of(Code.KBLI_UNLISTED, code)));
        }
    }

    private List<String> categories(Cells cells, boolean withoutProduct) {
        var categories = new LinkedHashSet<String>();
        for (var field : withoutProduct
                ? List.of(ImportField.COMMODITY, ImportField.CATEGORY)
                : List.of(ImportField.COMMODITY)) {
            var named = cells.read(field, Ingredients::list);
            if (named != null) {
                // official groups have commas in their names
                var whole = words.categories().known(cells.cell(field).text());
                whole.ifPresentOrElse(
                        categories::add, () -> named.forEach(word -> category(cells, field, word, categories)));
            }
        }
        return List.copyOf(categories);
    }

    private void category(Cells cells, ImportField field, String word, LinkedHashSet<String> to) {
        var category = words.categories().category(word);
        if (category.value() == null) {
            cells.say(
                    field,
                    Finding.of(Code.COMMODITY_UNKNOWN, word)
                            .offering(category.findings().get(0).candidates()));
        } else {
            to.add(category.value());
        }
    }

    /** Several are divided by semicolons, and so are their dates: as exported sheets have them. */
    private List<Fostered> fosteredBy(Cells cells) {
        var said = cells.text(ImportField.FOSTERED_BY, 3000);
        var by = said == null || said.toLowerCase(Locale.ROOT).equals("ya") ? defaults.fosteredBy() : said;
        var since = cells.read(ImportField.FOSTERED_SINCE, BusinessReader::dates);
        if (by == null) {
            return List.of();
        }
        var organisations = ListCell.names(by);
        return organisations.stream()
                .map(one -> new Fostered(one, date(since, organisations.indexOf(one))))
                .toList();
    }

    private static Reading<List<LocalDate>> dates(CellText cell) {
        var dates = new ArrayList<LocalDate>();
        for (var part : cell.text().split(";")) {
            var date = Dates.date(new CellText(cell.kind(), part.strip()));
            if (date.value() == null) {
                return Reading.not(Code.DATE_INVALID);
            }
            dates.add(date.value());
        }
        return Reading.of(dates);
    }

    private static LocalDate date(List<LocalDate> dates, int index) {
        if (dates == null) {
            return null;
        }
        return dates.get(Math.min(index, dates.size() - 1));
    }

    private static List<Membership> memberships(Cells cells) {
        var memberships = new ArrayList<Membership>();
        add(cells, ImportField.INDUSTRY_CENTRE, Membership.Kind.INDUSTRY_CENTRE, memberships);
        add(cells, ImportField.ASSOCIATION, Membership.Kind.ASSOCIATION, memberships);
        add(cells, ImportField.COMMUNITY, Membership.Kind.COMMUNITY, memberships);
        return memberships;
    }

    private static void add(Cells cells, ImportField field, Membership.Kind kind, List<Membership> to) {
        var names = cells.text(field, 5000);
        if (names != null) {
            ListCell.names(names).forEach(name -> to.add(new Membership(kind, name)));
        }
    }
}
