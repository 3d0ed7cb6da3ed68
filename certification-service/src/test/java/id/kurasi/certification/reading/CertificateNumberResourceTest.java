package id.kurasi.certification.reading;

import static id.kurasi.certification.Api.AGENCY;
import static id.kurasi.certification.Api.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.kurasi.certification.ServiceTest;
import id.kurasi.kit.TestClock;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class CertificateNumberResourceTest {

    private static final String A_NIK = "3576990101900001";

    @BeforeEach
    void aDayInNovember() {
        TestClock.setTo(Instant.parse("2026-11-22T03:00:00Z"));
    }

    @AfterEach
    void theRealDay() {
        TestClock.reset();
    }

    @Test
    void saysWhatTheDigitsOfAHomeFoodNumberSay() {
        parse("PIRT", "P-IRT No. 206357601007229")
                .statusCode(200)
                .body("type", equalTo("PIRT"))
                .body("number", equalTo("P-IRT No. 206357601007229"))
                .body("canonical", equalTo("P-IRT 2063576010072-29"))
                .body("wellFormed", equalTo(true))
                .body("kind", equalTo("CERTIFICATE"))
                .body("facts.packaging.value", equalTo("PLASTIC"))
                .body("facts.foodType.name", equalTo("Type of food"))
                .body("facts.foodType.meaning", equalTo("Flour and its products"))
                .body("facts.province.meaning", equalTo("Jawa Timur"))
                .body("facts.regency.digits", equalTo("76"))
                .body("facts.expiryYear.value", equalTo("2029"))
                .body("facts", not(hasKey("month")))
                .body("errors", empty())
                .body("warnings", empty())
                .body("otherType", nullValue());
    }

    @Test
    void saysItInIndonesianToo() {
        as("business~x")
                .header("Accept-Language", "id")
                .queryParam("number", "KH-00010012340121")
                .queryParam("type", "HALAL")
                .get("/v1/certificate-numbers/parse")
                .then()
                .statusCode(200)
                .body("wellFormed", equalTo(false))
                .body("errors.code", contains("HalalDecreeNumber"))
                .body("errors[0].message", containsString("nomor ketetapan"));
        as("viewer")
                .header("Accept-Language", "id")
                .queryParam("number", "IDM000984301")
                .queryParam("type", "PIRT")
                .get("/v1/certificate-numbers/parse")
                .then()
                .body("otherType", equalTo("TRADEMARK"))
                .body("errors[0].message", equalTo("Ini nomor jenis lain: Merek."));
    }

    @Test
    void comparesTheNumberWithWhatElseIsKnown() {
        as(AGENCY)
                .queryParam("type", "PIRT")
                .queryParam("number", "2063516010072-29")
                .queryParam("region", "35.76")
                .queryParam("packaging", "CAN")
                .queryParam("issuedOn", "2022-02-01")
                .get("/v1/certificate-numbers/parse")
                .then()
                .statusCode(200)
                .body("wellFormed", equalTo(true))
                .body("errors", empty())
                .body("warnings.code", contains("RegionDiffers", "PackagingDiffers", "IssueYearDiffers"))
                .body("warnings[0].message", containsString("35.16"));
    }

    @ParameterizedTest
    @CsvSource({
        "ID35110000214820323, HALAL, true,",
        "KH-00010012340121, HALAL, false, HalalDecreeNumber",
        "IDM000984301, TRADEMARK, true,",
        "DID2024012345, TRADEMARK, true,",
        "206357601007229, PIRT, true,",
        "MD 235602169254, BPOM_MD, true,",
        "BPOM RI ML 235602169254, BPOM_ML, true,",
        "IDD0000051234, INDUSTRIAL_DESIGN, true,",
        "IDP000012345, PATENT, true,",
        "IDS000001234, SIMPLE_PATENT, true,",
        "IDG000000013, GEOGRAPHICAL_INDICATION, true,",
        "EC00202412345, COPYRIGHT, true,",
        "BMI-000123, BATIKMARK, true,",
        "SNI 2973:2011, SNI, false, NumberOfStandard",
        "ID3511000021482, HALAL, false, OddNumber",
        "PIRT 20635760100, PIRT, false, OddNumber",
        "MD 265228003693 (botol), BPOM_MD, false, MoreThanANumber",
        "012/3576/24, PIRT, false, PkpNumber",
        "8990000000013, , false, Barcode",
        "NIB 9912210007923, , false, BusinessNumber",
        "00.123.456.7-000.000, , false, TaxNumber",
        "keripik tempe, , false, UnknownNumber",
    })
    void tellsOfWhichTypeANumberMostLikelyIs(String number, String type, boolean wellFormed, String code) {
        var read = parse("ANY", number)
                .statusCode(200)
                .body("type", equalTo(type))
                .body("wellFormed", equalTo(wellFormed));
        if (code != null) {
            read.body("errors.code", hasItem(code)).body("errors[0].message", not(containsString("violation.")));
        } else {
            read.body("errors", empty());
        }
    }

    @Test
    void readsAsAnyTypeWhenNoneIsNamed() {
        as(AGENCY)
                .queryParam("number", "idm 000 984 301")
                .get("/v1/certificate-numbers/parse")
                .then()
                .statusCode(200)
                .body("type", equalTo("TRADEMARK"))
                .body("canonical", equalTo("IDM000984301"));
    }

    @Test
    void takesWhateverATypeWithoutShapesIsGiven() {
        parse("LAB_TEST", "LHU/001/2024")
                .body("wellFormed", equalTo(true))
                .body("kind", nullValue())
                .body("facts.size()", equalTo(0))
                .body("errors", empty());
        parse("LAB_TEST", "IDM000984301")
                .body("wellFormed", equalTo(false))
                .body("errors.code", contains("NumberOfOtherType"));
    }

    @ParameterizedTest
    @CsvSource({
        "type, HALALL, UnknownType",
        "packaging, BOX, NoSuchPackaging",
    })
    void namesTheParameterThatIsWrong(String parameter, String value, String code) {
        as(AGENCY)
                .queryParam("number", "ID35110000214820323")
                .queryParam(parameter, value)
                .get("/v1/certificate-numbers/parse")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains(parameter))
                .body("violations.code", contains(code));
    }

    @ParameterizedTest
    @CsvSource({"region, 3576", "region, 35.7", "issuedOn, 1200-01-01", "type, halal", "nonsense, 1"})
    void refusesWhatIsNotWellFormed(String parameter, String value) {
        as(AGENCY)
                .queryParam("number", "ID35110000214820323")
                .queryParam(parameter, value)
                .get("/v1/certificate-numbers/parse")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(parameter));
    }

    @Test
    void needsANumberOfAtMostSixtyCharacters() {
        as(AGENCY)
                .get("/v1/certificate-numbers/parse")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("number"));
        parse("ANY", " ").statusCode(400);
        parse("ANY", "9".repeat(61)).statusCode(400);
        parse("ANY", "9".repeat(60)).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {A_NIK, "NIK 3576 9901 0190 0001", "ID 35.76.99-010190-0001"})
    void refusesTheNumberOfACitizenAndNeverRepeatsIt(String number) {
        parse("ANY", number)
                .statusCode(400)
                .body("violations.field", hasItems("number"))
                .body(not(containsString("0001")));
        parse("HALAL", number).statusCode(400).body(not(containsString("0001")));
    }

    @Test
    void isNotForStrangers() {
        given().queryParam("number", "IDM000984301")
                .get("/v1/certificate-numbers/parse")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse parse(String type, String number) {
        return as(AGENCY)
                .queryParam("type", type)
                .queryParam("number", number)
                .get("/v1/certificate-numbers/parse")
                .then();
    }
}
