package id.kurasi.catalog.imports.value;

import id.kurasi.catalog.business.BusinessScale;
import id.kurasi.catalog.business.IndustryScale;
import id.kurasi.catalog.product.Storage;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Words that stand for a fixed set of things. */
public final class Words {

    private static final Pattern FROZEN = Pattern.compile("\\b(beku|frozen|freezer|frezer)\\b");
    private static final Pattern CHILLED =
            Pattern.compile("\\b(dingin|chilled|chiller|kulkas|lemari es|pendingin|sejuk|showcase)\\b");
    private static final Pattern AMBIENT =
            Pattern.compile("\\b(ruang|ruangan|ambient|suhu kamar|kering|biasa|normal|room)\\b");

    private static final Map<String, String> PROCESSES = Map.ofEntries(
            Map.entry("penggorengan", "FRYING"),
            Map.entry("digoreng", "FRYING"),
            Map.entry("goreng", "FRYING"),
            Map.entry("pemanggangan", "BAKING"),
            Map.entry("dipanggang", "BAKING"),
            Map.entry("oven", "BAKING"),
            Map.entry("pengukusan", "STEAMING"),
            Map.entry("dikukus", "STEAMING"),
            Map.entry("perebusan", "BOILING"),
            Map.entry("direbus", "BOILING"),
            Map.entry("pengeringan", "DRYING"),
            Map.entry("penjemuran", "DRYING"),
            Map.entry("penyangraian", "ROASTING"),
            Map.entry("sangrai", "ROASTING"),
            Map.entry("fermentasi", "FERMENTING"),
            Map.entry("penggaraman", "SALTING"),
            Map.entry("pengasapan", "SMOKING"),
            Map.entry("pemberian gula", "SUGARING"),
            Map.entry("pengasaman", "PICKLING"),
            Map.entry("pembekuan", "FREEZING"),
            Map.entry("penggilingan", "GRINDING"));

    private static final Map<String, String> PACKAGINGS = Map.ofEntries(
            Map.entry("standing pouch", "STANDING_POUCH"),
            Map.entry("pouch", "STANDING_POUCH"),
            Map.entry("plastik", "PLASTIC"),
            Map.entry("kantong plastik", "PLASTIC"),
            Map.entry("aluminium foil", "ALUMINIUM_FOIL"),
            Map.entry("alumunium foil", "ALUMINIUM_FOIL"),
            Map.entry("alufoil", "ALUMINIUM_FOIL"),
            Map.entry("karton", "CARTON"),
            Map.entry("kertas", "CARTON"),
            Map.entry("karton / kertas", "CARTON"),
            Map.entry("dus", "BOX"),
            Map.entry("kardus", "BOX"),
            Map.entry("box", "BOX"),
            Map.entry("kotak", "BOX"),
            Map.entry("gelas", "GLASS"),
            Map.entry("kaca", "GLASS"),
            Map.entry("botol", "BOTTLE"),
            Map.entry("botol kaca", "GLASS_BOTTLE"),
            Map.entry("botol plastik", "PLASTIC_BOTTLE"),
            Map.entry("toples", "JAR"),
            Map.entry("kaleng", "CAN"),
            Map.entry("mika", "CLAMSHELL"),
            Map.entry("cup", "CUP"),
            Map.entry("vakum", "VACUUM_PACK"),
            Map.entry("vacuum", "VACUUM_PACK"),
            Map.entry("sachet", "SACHET"));

    private Words() {}

    /** {@code Mikro}, {@code usaha kecil}, {@code UMI}. */
    public static Reading<BusinessScale> scale(CellText cell) {
        var word = cell.lower().replaceAll("\\b(usaha|skala|perusahaan)\\b", "").strip();
        return switch (word) {
            case "mikro", "micro", "umi", "ultra mikro", "rumah tangga" -> Reading.of(BusinessScale.MICRO);
            case "kecil", "small", "uk" -> Reading.of(BusinessScale.SMALL);
            case "menengah", "sedang", "medium", "um" -> Reading.of(BusinessScale.MEDIUM);
            case "besar", "large" -> Reading.of(BusinessScale.LARGE);
            default -> Reading.not(Code.SCALE_UNKNOWN);
        };
    }

    /** {@code Industri kecil}, {@code IM}. */
    public static Reading<IndustryScale> industryScale(CellText cell) {
        return switch (cell.lower().replaceAll("\\b(industri|skala)\\b", "").strip()) {
            case "kecil", "small", "ik", "mikro", "rumah tangga" -> Reading.of(IndustryScale.SMALL);
            case "menengah", "sedang", "medium", "im" -> Reading.of(IndustryScale.MEDIUM);
            default -> Reading.not(Code.SCALE_UNKNOWN);
        };
    }

    public static Reading<Storage> storage(CellText cell) {
        var text = cell.lower();
        if (FROZEN.matcher(text).find()) {
            return Reading.of(Storage.FROZEN);
        }
        if (CHILLED.matcher(text).find()) {
            return Reading.of(Storage.CHILLED);
        }
        return AMBIENT.matcher(text).find() ? Reading.of(Storage.AMBIENT) : Reading.not(Code.STORAGE_UNKNOWN);
    }

    /** The code of a step of production that is known by an Indonesian word, else the words as they stand. */
    public static String process(String step) {
        return PROCESSES.getOrDefault(step.toLowerCase(Locale.ROOT), step);
    }

    /** The code of a packaging that is known by an Indonesian word, else the words as they stand. */
    public static String packaging(String words) {
        return PACKAGINGS.getOrDefault(words.toLowerCase(Locale.ROOT), words);
    }
}
