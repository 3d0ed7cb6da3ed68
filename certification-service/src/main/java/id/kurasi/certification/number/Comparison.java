package id.kurasi.certification.number;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What the digits of a number say against what is known of its certificate. Never more than a hint: regions are renumbered, and
 * issuers do not always follow their own rules.
 */
final class Comparison {

    /** In place of a province: the certificate was issued for the whole country. */
    private static final String NATIONAL = "NATIONAL";

    private final Digits digits;
    private final Map<String, ReadFact> facts;
    private final Known known;
    private final List<Finding> findings = new ArrayList<>();

    private Comparison(Digits digits, Map<String, ReadFact> facts, Known known) {
        this.digits = digits;
        this.facts = facts;
        this.known = known;
    }

    static List<Finding> of(Digits digits, Map<String, ReadFact> facts, Known known) {
        var comparison = new Comparison(digits, facts, known);
        comparison.region();
        comparison.packaging();
        for (var fact : facts.values()) {
            var rule = digits.rule(fact.name());
            if (rule.isYear()) {
                comparison.year(rule, fact, Integer.parseInt(fact.value()));
            }
        }
        return comparison.findings;
    }

    /** As far as both codes reach: a halal number names the province only. */
    private void region() {
        var province = facts.get("province");
        if (known.regionCode() == null || province == null || province.value().equals(NATIONAL)) {
            return;
        }
        var regency = facts.get("regency");
        var code = regency == null ? province.digits() : province.digits() + "." + regency.digits();
        var shared = Math.min(code.length(), known.regionCode().length());
        if (!code.regionMatches(0, known.regionCode(), 0, shared)) {
            warn("number", "RegionDiffers", code, known.regionCode());
        }
    }

    private void packaging() {
        var packaging = facts.get("packaging");
        if (known.packaging() != null && packaging != null && !packaging.value().equals(known.packaging())) {
            warn("number", "PackagingDiffers", packaging.value(), known.packaging());
        }
    }

    private void year(NumberFact rule, ReadFact fact, int year) {
        if (!canBe(rule, year)) {
            warn("number", "ImpossibleYear", year);
        } else if (rule.yearsFromIssue != null) {
            if (rule.yearsFromIssue == 0) {
                issue(year);
            } else {
                end(rule, fact, year);
            }
        }
    }

    private boolean canBe(NumberFact rule, int year) {
        var ahead = rule.yearsFromIssue == null ? 0 : rule.yearsFromIssue;
        return (rule.earliest == null || year >= rule.earliest)
                && (known.today() == null || year <= known.today().getYear() + ahead + rule.tolerance());
    }

    /** The last day tells more than the day of issue. */
    private void end(NumberFact rule, ReadFact fact, int year) {
        var issued = known.issuedOn();
        if (known.expiresOn() != null) {
            if (known.expiresOn().getYear() != year) {
                warn("expiresOn", "ExpiryYearDiffers", fact.digits());
            }
            return;
        }
        if (known.today() != null && year < known.today().getYear()) {
            warn("number", "NumberEnded", year);
        }
        if (issued != null && Math.abs(issued.getYear() + rule.yearsFromIssue - year) > rule.tolerance()) {
            warn("number", "IssueYearDiffers", year, issued, rule.yearsFromIssue);
        }
    }

    /** Together with the month, where the number has one that can be. */
    private void issue(int year) {
        var month = facts.get("month");
        if (month != null && month.meaning() != null) {
            issue(YearMonth.of(year, Integer.parseInt(month.value())), known.issuedOn());
        }
    }

    private void issue(YearMonth written, LocalDate issued) {
        if (known.today() != null && written.isAfter(YearMonth.from(known.today()))) {
            warn("number", "ImpossibleYear", written);
        } else if (issued != null
                && distance(written, YearMonth.from(issued))
                        > digits.rule("month").tolerance()) {
            warn("number", "IssueMonthDiffers", written, issued);
        }
    }

    private static long distance(YearMonth one, YearMonth other) {
        return Math.abs(one.until(other, ChronoUnit.MONTHS));
    }

    private void warn(String field, String code, Object... args) {
        var words = Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
        findings.add(Finding.of(field, code, Severity.WARNING, words));
    }
}
