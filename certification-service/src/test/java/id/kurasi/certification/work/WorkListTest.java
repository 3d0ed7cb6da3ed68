package id.kurasi.certification.work;

import static id.kurasi.certification.Api.ADMIN;
import static id.kurasi.certification.Api.get;
import static id.kurasi.certification.work.WorkRows.TODAY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.certification.ServiceTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class WorkListTest {

    private static final String ALL = "/v1/work-items";

    @Inject
    DataSource database;

    private WorkRows rows;
    private UUID business;
    private UUID snack;

    @BeforeEach
    void startApart() {
        rows = WorkRows.apart(database);
        business = rows.business("MICRO");
        snack = rows.product(business, "SNACK", "DRAFT");
    }

    private List<String> kinds(String query) {
        return get(rows.agency(), ALL + query).statusCode(200).extract().path("items.kind");
    }

    @Test
    void putsWhatIsMostUrgentFirst() {
        var blocked = rows.blocked(business, "AUDIT_SLOT_FULL");
        var near = rows.examined(business, snack, TODAY.plusDays(2));
        var late = rows.examined(business, rows.product(business, "BAKERY", "DRAFT"), TODAY.minusDays(30));

        get(rows.agency(), ALL)
                .statusCode(200)
                .body("items.kind", contains("CASE_OVERDUE", "CASE_BLOCKED", "CASE_DUE"))
                .body("items.caseId", contains(late.toString(), blocked.toString(), near.toString()))
                .body("items.reason", contains("LPH_AUDIT", "AUDIT_SLOT_FULL", "LPH_AUDIT"))
                .body("items[0].dueOn", equalTo(TODAY.minusDays(30).toString()))
                .body("items[0].businessId", equalTo(business.toString()))
                .body("items[0].categories", contains("BAKERY"))
                .body("items[0].products", equalTo(1))
                .body("items[0].certificateId", nullValue())
                .body("items[1].categories", empty())
                .body("nextCursor", nullValue());
    }

    @Test
    void leavesOutWhatIsNotDueYet() {
        rows.examined(business, snack, TODAY.plusDays(8));
        rows.certificate("PIRT", business, snack, TODAY.plusDays(91));

        assertEquals(List.of(), kinds(""));
    }

    @Test
    void countsTodayAsDueAndNotAsOverdue() {
        rows.examined(business, snack, TODAY);

        assertEquals(List.of("CASE_DUE"), kinds(""));
    }

    @Test
    void tellsOfCertificatesThatEndSoonUnlessTheyAreRenewed() {
        var ending = rows.certificate("PIRT", business, snack, TODAY.plusDays(90));
        var renewed = rows.certificate("BPOM_MD", business, snack, TODAY.plusDays(10));
        rows.renew(renewed, rows.certificate("BPOM_MD", business, snack, TODAY.plusYears(5)));

        get(rows.agency(), ALL)
                .body("items.kind", contains("CERTIFICATE_EXPIRING"))
                .body("items.certificateId", contains(ending.toString()))
                .body("items[0].type", equalTo("PIRT"));
    }

    @Test
    void tellsOfCertificatesWhoseRecipeChangedSinceWhen() {
        var unfit = rows.certificate("HALAL", business, snack, null);
        rows.certificate("HALAL", business, rows.product(business, "BAKERY", "DRAFT"), null);
        rows.outdate(unfit, TODAY.minusDays(4));

        get(rows.agency(), ALL)
                .body("items.kind", contains("CERTIFICATE_TO_REVERIFY"))
                .body("items.certificateId", contains(unfit.toString()))
                .body("items[0].reason", equalTo("RECIPE_CHANGED"))
                .body("items[0].dueOn", equalTo(TODAY.minusDays(4).toString()))
                .body("items[0].categories", contains("SNACK"));
    }

    @Test
    void tellsOfBusinessesThatTheLawObligesAndThatLackTheCertificate() {
        var published = rows.product(business, "SNACK", "PUBLISHED");
        rows.product(rows.business("MICRO"), "WOOD_CRAFT", "PUBLISHED");

        get(rows.agency(), ALL + "?kind=UNCERTIFIED&type=HALAL")
                .body("items.businessId", contains(business.toString()))
                .body("items[0].reason", equalTo("halal-food-umk"))
                .body("items[0].dueOn", equalTo("2026-10-17"))
                .body("items[0].products", equalTo(1));

        rows.certificate("HALAL", business, published, null);

        get(rows.agency(), ALL + "?kind=UNCERTIFIED&type=HALAL").body("items", empty());
    }

    @Test
    void stillLacksACertificateThatNoLongerFits() {
        var published = rows.product(business, "SNACK", "PUBLISHED");
        rows.outdate(rows.certificate("HALAL", business, published, null), TODAY.minusDays(1));

        assertEquals(List.of("UNCERTIFIED"), kinds("?kind=UNCERTIFIED&type=HALAL"));
    }

    @Test
    void narrowsByKindCategoryTypeReasonAndRegion() {
        rows.blocked(business, "UNPAID");
        rows.examined(business, snack, TODAY.minusDays(1));

        assertEquals(List.of("CASE_BLOCKED"), kinds("?reason=UNPAID&reason=NO_NIB"));
        assertEquals(List.of("CASE_OVERDUE"), kinds("?category=FOOD_BEVERAGE"));
        assertEquals(List.of(), kinds("?category=CRAFT"));
        assertEquals(List.of("CASE_BLOCKED"), kinds("?type=PIRT"));
        assertEquals(List.of(), kinds("?region=35.76"));
        assertEquals(
                List.of("CASE_OVERDUE", "CASE_BLOCKED"),
                kinds("?region=" + rows.region()).stream()
                        .sorted()
                        .sorted((a, b) -> b.compareTo(a))
                        .toList());
    }

    @Test
    void showsAnAgencyOnlyWhatLiesInItsRegion() {
        rows.blocked(business, "UNPAID");

        get("agency~35.05", ALL + "?region=" + rows.regency()).statusCode(200).body("items", empty());
        get("agency~35.05", ALL + "/counts?region=" + rows.regency())
                .statusCode(200)
                .body("rows", empty());
        get(ADMIN, ALL + "?region=" + rows.regency()).body("items.kind", contains("CASE_BLOCKED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "viewer",
                "curator",
                "buyer~toko-lain",
                "business~01996ab1-2e00-7aa1-9d33-5b8e1c7f2a10",
                "service"
            })
    void isTheAgencysAlone(String account) {
        get(account, ALL).statusCode(403);
        get(account, ALL + "/counts").statusCode(403);
    }

    @Test
    void comesInPartsWithoutLosingOrRepeating() {
        for (var i = 0; i < 5; i++) {
            rows.blocked(rows.business("MICRO"), "UNPAID");
        }
        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var part = get(rows.agency(), ALL + "?limit=2" + cursor)
                    .statusCode(200)
                    .extract();
            seen.addAll(part.<List<String>>path("items.caseId"));
            cursor = part.path("nextCursor") == null ? null : "&cursor=" + part.path("nextCursor");
        } while (cursor != null);

        assertEquals(5, seen.size());
        assertEquals(5, new HashSet<>(seen).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?cursor=bm9uc2Vuc2U", "?kind=NO_SUCH", "?region=x", "?limit=0", "?surprise=1"})
    void saysWhatIsWrongWithAQuestion(String query) {
        get(rows.agency(), ALL + query).statusCode(400).body("violations.in", hasItem("query"));
    }

    @Test
    void countsByKindAndWhatIsAskedFor() {
        rows.blocked(business, "UNPAID");
        rows.blocked(business, "NO_NIB");
        rows.examined(business, snack, TODAY.minusDays(1));

        get(rows.agency(), ALL + "/counts")
                .body("rows.kind", contains("CASE_BLOCKED", "CASE_OVERDUE"))
                .body("rows.items", contains(2, 1))
                .body("rows.businesses", contains(1, 1));
        get(rows.agency(), ALL + "/counts?groupBy=REASON&groupBy=REGION&kind=CASE_BLOCKED")
                .body("rows.reason", contains("NO_NIB", "UNPAID"))
                .body("rows.regionCode", contains(rows.regency(), rows.regency()));
        get(rows.agency(), ALL + "/counts?groupBy=CATEGORY&kind=CASE_OVERDUE").body("rows.category", contains("SNACK"));
    }
}
