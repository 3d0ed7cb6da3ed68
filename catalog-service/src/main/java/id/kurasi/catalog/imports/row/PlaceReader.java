package id.kurasi.catalog.imports.row;

import id.kurasi.catalog.imports.column.HeaderKey;
import id.kurasi.catalog.imports.column.ImportField;
import id.kurasi.catalog.imports.value.CellText;
import id.kurasi.catalog.imports.value.Code;
import id.kurasi.catalog.imports.value.Finding;
import id.kurasi.catalog.region.Place;
import id.kurasi.catalog.region.PlaceFound;
import id.kurasi.catalog.region.RegionNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads where a row is. The same places come again and again, so each is looked up once. */
final class PlaceReader {

    private static final Pattern CODE = Pattern.compile("\\d{2}(?:\\.?\\d{2}){0,2}(?:\\.?\\d{4})?");
    private static final int PROVINCE_LENGTH = 2;
    private static final int MOST_REMEMBERED = 10_000;

    private final RegionNames names;
    private final String defaultRegion;
    private final String regencyKind;
    private final Collection<String> home;
    private final Map<Place, PlaceFound> known = new HashMap<>();

    /**
     * @param home the caller's regions; the default of the sheet goes before them
     * @param regencyHeader of the column of regencies and cities; "" without one
     */
    PlaceReader(RegionNames names, String defaultRegion, Collection<String> home, String regencyHeader) {
        this.regencyKind = kind(HeaderKey.of(regencyHeader));
        this.names = names;
        this.defaultRegion = defaultRegion;
        this.home = defaultRegion == null ? home : List.of(defaultRegion);
    }

    private static String kind(String header) {
        return switch (header) {
            case "kota", "city" -> "Kota";
            case "kabupaten", "kab", "regency" -> "Kabupaten";
            default -> null;
        };
    }

    /** @param code of a district, regency or city; null where the row does not say it or not well enough */
    record Where(String code, boolean isDefault) {}

    Where read(Cells cells) {
        var region = text(cells, ImportField.REGION);
        var isCode = region != null && CODE.matcher(region).matches();
        var place = new Place(
                isCode ? region : null,
                text(cells, ImportField.PROVINCE),
                text(cells, ImportField.REGENCY),
                text(cells, ImportField.DISTRICT),
                isCode ? null : region);
        if (place.isNowhere()) {
            return new Where(defaultRegion, true);
        }
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        var found = known.computeIfAbsent(place, some -> names.find(some, home));
        if (found.outcome() == PlaceFound.Outcome.AMBIGUOUS && regencyKind != null && place.regency() != null) {
            found = byHeader(cells, place, found);
        }
        return new Where(judged(cells, fieldOf(place, found), found), false);
    }

    /** A column that is headed Kota has cities in it, unless its cells say otherwise. */
    private PlaceFound byHeader(Cells cells, Place place, PlaceFound ambiguous) {
        var found = names.find(
                new Place(place.code(), place.province(), regencyKind + " " + place.regency(), place.district(), null),
                home);
        if (found.code() == null) {
            return ambiguous;
        }
        cells.say(ImportField.REGENCY, Finding.of(Code.REGION_KIND_BY_HEADER, names.written(found.code())));
        return found;
    }

    private static ImportField fieldOf(Place place, PlaceFound found) {
        return Stream.of(ImportField.REGION, ImportField.REGENCY, ImportField.DISTRICT, ImportField.PROVINCE)
                .filter(part -> said(part, place) != null && said(part, place).equals(found.unmatched()))
                .findFirst()
                .orElse(place.code() != null || place.anything() != null ? ImportField.REGION : ImportField.REGENCY);
    }

    private String judged(Cells cells, ImportField field, PlaceFound found) {
        var candidates = found.candidates().stream().map(names::written).toList();
        if (found.contradicted() != null) {
            cells.say(
                    ImportField.REGION,
                    Finding.of(Code.REGION_CODE_CONTRADICTS_NAME, found.contradicted(), names.written(found.code())));
        }
        switch (found.outcome()) {
            case AMBIGUOUS -> cells.say(field, Finding.of(Code.REGION_AMBIGUOUS).offering(candidates));
            case UNKNOWN -> cells.say(field, Finding.of(Code.REGION_UNKNOWN).offering(candidates));
            case DISTRICT_UNKNOWN ->
                cells.say(
                        ImportField.DISTRICT,
                        Finding.of(Code.DISTRICT_UNKNOWN, names.written(found.code()))
                                .offering(candidates));
            case FOUND -> {
                if (found.code().length() == PROVINCE_LENGTH) {
                    return withinProvince(cells, field, found.code());
                }
            }
        }
        return found.code();
    }

    /** A province alone is too wide for a business, unless the default lies in it. */
    private String withinProvince(Cells cells, ImportField field, String province) {
        if (defaultRegion != null && defaultRegion.startsWith(province + ".")) {
            return defaultRegion;
        }
        cells.say(field, Finding.of(Code.REGION_TOO_WIDE, names.written(province)));
        return null;
    }

    private static String said(ImportField field, Place place) {
        return switch (field) {
            case REGENCY -> place.regency();
            case DISTRICT -> place.district();
            case PROVINCE -> place.province();
            default -> place.code() == null ? place.anything() : place.code();
        };
    }

    private static String text(Cells cells, ImportField field) {
        CellText cell = cells.cell(field);
        return cell == null ? null : cell.text();
    }
}
