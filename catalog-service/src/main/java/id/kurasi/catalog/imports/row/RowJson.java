package id.kurasi.catalog.imports.row;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kurasi.catalog.imports.Problem;
import id.kurasi.catalog.imports.value.CellText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How cells and problems of a row are written in the database. */
public final class RowJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<TreeMap<Integer, String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<List<Problem>> PROBLEMS = new TypeReference<>() {};

    private RowJson() {}

    public static String cells(Map<Integer, CellText> cells) {
        var texts = new TreeMap<Integer, String>();
        cells.forEach((column, cell) -> texts.put(column, cell.stored()));
        return write(texts);
    }

    /** @param json null once the cells are blanked */
    public static Map<Integer, CellText> cells(String json) {
        var cells = new LinkedHashMap<Integer, CellText>();
        if (json != null) {
            read(json, CELLS).forEach((column, text) -> cells.put(column, CellText.parse(text)));
        }
        return cells;
    }

    public static String problems(List<Problem> problems) {
        return problems.isEmpty() ? "[]" : write(problems);
    }

    public static List<Problem> problems(String json) {
        return json.equals("[]") ? List.of() : read(json, PROBLEMS);
    }

    public static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A row cannot be written", broken);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A row cannot be read", broken);
        }
    }
}
