package id.kurasi.catalog.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of an import as it is read; written by {@link RowCopy} and {@link RowStore}. */
@Entity
@Immutable
@IdClass(ImportRow.Key.class)
class ImportRow {

    record Key(UUID importId, int rowNo) implements Serializable {}

    @Id
    UUID importId;

    @Id
    int rowNo;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<Integer, String> cells;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Problem> problems;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] codes;

    @Enumerated(EnumType.STRING)
    RowOutcome outcome;

    @Enumerated(EnumType.STRING)
    Effect businessEffect;

    @Enumerated(EnumType.STRING)
    Effect productEffect;

    UUID businessId;
    UUID productId;

    protected ImportRow() {}
}
