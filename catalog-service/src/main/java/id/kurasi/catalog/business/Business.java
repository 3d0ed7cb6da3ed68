package id.kurasi.catalog.business;

import id.kurasi.kit.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A small manufacturer (IKM/UKM). */
@Entity
public class Business {

    @Id
    private UUID id;

    @Version
    private long version;

    private Instant createdAt;
    private Instant updatedAt;
    private String name;
    private String nib;
    private String regionCode;

    @Enumerated(EnumType.STRING)
    private BusinessScale businessScale;

    @Enumerated(EnumType.STRING)
    private ScaleBasis scaleBasis;

    @Enumerated(EnumType.STRING)
    private IndustryScale industryScale;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Kbli> kbli;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Fostering> fosteredBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Membership> memberships;

    protected Business() {}

    static Business register(WriteBusiness as, Instant now) {
        var business = new Business();
        business.id = Ids.next();
        business.createdAt = now;
        business.change(as, now);
        return business;
    }

    void change(WriteBusiness to, Instant now) {
        name = to.name();
        nib = to.nib();
        regionCode = to.regionCode();
        businessScale = to.businessScale();
        scaleBasis = to.scaleBasis();
        industryScale = to.industryScale();
        kbli = to.kbli();
        fosteredBy = to.fosteredBy();
        memberships = to.memberships();
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public String regionCode() {
        return regionCode;
    }

    BusinessView view() {
        return new BusinessView(
                id,
                version,
                createdAt,
                updatedAt,
                name,
                nib,
                regionCode,
                businessScale,
                scaleBasis,
                industryScale,
                kbli,
                fosteredBy,
                memberships);
    }

    public BusinessSummary summary() {
        return new BusinessSummary(id, name, regionCode, businessScale, nib != null);
    }
}
