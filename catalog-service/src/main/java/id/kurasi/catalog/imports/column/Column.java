package id.kurasi.catalog.imports.column;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A column of a sheet and what is done with it.
 *
 * @param index from 0
 * @param header as it stands in the sheet; both lines of a header of two
 * @param field null when nobody knows what it is about
 * @param attribute the attribute of a product it fills, when a mapping names one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Column(int index, String header, ImportField field, String attribute, Treatment treatment) {

    /** What is done with a column. */
    public enum Treatment {
        /** Imported. */
        USED,
        /** Personal: gone before anything was stored. */
        DROPPED,
        /** Of no use here, or of none in this sheet; it comes back in the report. */
        IGNORED,
        /** Its header is not known; name its field in a mapping to have it imported. */
        UNKNOWN,
        /** Another column of this sheet fills the same field. */
        DUPLICATE
    }

    Column as(Treatment other) {
        return new Column(index, header, field, attribute, other);
    }

    @JsonIgnore
    public boolean isUsed() {
        return treatment == Treatment.USED;
    }

    @JsonIgnore
    public boolean isKept() {
        return treatment != Treatment.DROPPED;
    }

    public String letter() {
        return ColumnLetter.of(index);
    }
}
