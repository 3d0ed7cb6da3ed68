package id.kurasi.certification.obligation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The table behind {@link Rule}; nothing works on it but queries. */
@Entity
@Immutable
@Table(name = "obligation")
class Obligation {

    @Id
    String id;

    @Enumerated(EnumType.STRING)
    Basis basis;

    String requirement;
    String category;

    @JdbcTypeCode(SqlTypes.JSON)
    List<BusinessScale> businessScales;

    Integer minShelfLifeDays;

    @JdbcTypeCode(SqlTypes.JSON)
    List<AcceptedType> anyOf;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> profiles;

    LocalDate mandatoryFrom;
    LocalDate mandatoryUntil;
    String source;
    String note;
}
