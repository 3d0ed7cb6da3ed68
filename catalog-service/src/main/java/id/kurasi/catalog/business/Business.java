package id.kurasi.catalog.business;

import id.kurasi.kit.problem.IllegalTransition;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A small manufacturer (IKM/UKM). Its verbs guard the state; nothing else moves it. */
@Entity
public class Business {

    @Id
    private UUID id;

    @Version
    private long version;

    private Instant createdAt;
    private Instant updatedAt;

    @Enumerated(EnumType.STRING)
    private BusinessState state;

    private UUID mergedInto;
    private String name;
    private String nib;
    private Boolean taxRegistered;
    private String regionCode;

    // derived by the database
    @Column(insertable = false, updatable = false)
    private String regencyCode;

    @Column(insertable = false, updatable = false)
    private String nameKey;

    @Column(insertable = false, updatable = false)
    private String provinceCode;

    // never read, only searched in
    @Formula("name_words")
    @Basic(fetch = FetchType.LAZY)
    private String nameWords;

    @Enumerated(EnumType.STRING)
    private BusinessScale businessScale;

    @Enumerated(EnumType.STRING)
    private ScaleBasis scaleBasis;

    @Enumerated(EnumType.STRING)
    private IndustryScale industryScale;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> categories;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Kbli> kbli;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Fostering> fosteredBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Membership> memberships;

    protected Business() {}

    static Business register(UUID id, WriteBusiness as, Instant now) {
        var business = new Business();
        business.id = id;
        business.createdAt = now;
        business.state = BusinessState.ACTIVE;
        business.change(as, now);
        return business;
    }

    void change(WriteBusiness to, Instant now) {
        requireActive("change");
        name = to.name();
        nib = to.nib();
        taxRegistered = to.taxRegistered();
        regionCode = to.regionCode();
        businessScale = to.businessScale();
        scaleBasis = to.scaleBasis();
        industryScale = to.industryScale();
        categories = to.categories().stream().distinct().toList();
        kbli = to.kbli();
        fosteredBy = to.fosteredBy();
        memberships = to.memberships();
        updatedAt = now;
    }

    /** A merged or anonymised business is changed no more, nor is anything of it. */
    public void requireActive(String action) {
        if (state != BusinessState.ACTIVE) {
            throw new IllegalTransition("business", id, state, action);
        }
    }

    /** @return the NIB, given away where the survivor has none; else it stays, since it was given to no other business */
    String mergeInto(Business survivor, Instant now) {
        requireActive("merge");
        state = BusinessState.MERGED;
        mergedInto = survivor.id;
        updatedAt = now;
        if (survivor.nib != null) {
            return null;
        }
        var given = nib;
        nib = null;
        return given;
    }

    /** Takes what the double knew, where it knew nothing itself. */
    void takeOver(Business duplicate, String givenNib, Instant now) {
        requireActive("merge");
        nib = nib == null ? givenNib : nib;
        taxRegistered = taxRegistered == null ? duplicate.taxRegistered : taxRegistered;
        scaleBasis = scaleBasis == null && businessScale == duplicate.businessScale ? duplicate.scaleBasis : scaleBasis;
        industryScale = industryScale == null ? duplicate.industryScale : industryScale;
        categories = both(categories, duplicate.categories);
        kbli = both(kbli, duplicate.kbli);
        memberships = both(memberships, duplicate.memberships);
        fosteredBy = bothFosterings(fosteredBy, duplicate.fosteredBy);
        updatedAt = now;
    }

    private static <T> List<T> both(List<T> ours, List<T> theirs) {
        return Stream.concat(ours.stream(), theirs.stream()).distinct().toList();
    }

    /** Of two open relations with one organisation the earlier beginning holds. */
    private static List<Fostering> bothFosterings(List<Fostering> ours, List<Fostering> theirs) {
        var added = theirs.stream().filter(their -> ours.stream().noneMatch(their::isOpenWith));
        var kept = ours.stream()
                .map(our -> theirs.stream().filter(our::isOpenWith).reduce(our, Fostering::sinceTheEarlierOf));
        return Stream.concat(kept, added).distinct().toList();
    }

    /** Drops what leads to a person; what is counted stays: region, scale, categories, who fosters it. */
    void anonymise(List<String> categoriesOfProducts, Instant now) {
        requireActive("anonymise");
        state = BusinessState.ANONYMISED;
        categories = both(categories, categoriesOfProducts);
        forgetItsName(now);
    }

    /** For a double that was merged into one that is anonymised as well. */
    void forgetItsName(Instant now) {
        name = "Usaha anonim " + id.toString().substring(24);
        nib = null;
        taxRegistered = null;
        memberships = List.of();
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public BusinessState state() {
        return state;
    }

    UUID mergedInto() {
        return mergedInto;
    }

    String name() {
        return name;
    }

    Boolean taxRegistered() {
        return taxRegistered;
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
                state,
                mergedInto,
                name,
                nib,
                taxRegistered,
                regionCode,
                businessScale,
                scaleBasis,
                industryScale,
                categories,
                kbli,
                fosteredBy,
                memberships);
    }

    public BusinessSummary summary() {
        return BusinessSummary.of(
                id,
                name,
                regionCode,
                businessScale,
                new BusinessSummary.Papers(nib != null, taxRegistered),
                memberships);
    }
}
