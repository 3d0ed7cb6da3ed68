package id.kurasi.certification.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Rules for tests: a law for food that asks for a halal certificate, until a test says otherwise. */
public final class RuleMother {

    private String id = "a-rule";
    private Basis basis = Basis.LAW;
    private Severity severity = Severity.REQUIRED;
    private String requirement = "HALAL";
    private String category = "FOOD_BEVERAGE";
    private List<BusinessScale> scales;
    private Conditions conditions = Conditions.NONE;
    private Integer minShelfLifeDays;
    private List<Proof> anyOf = List.of(Proof.of("HALAL"));
    private List<String> profiles;
    private LocalDate from = LocalDate.parse("2020-01-01");
    private LocalDate until;

    private RuleMother() {}

    public static RuleMother law(String id) {
        var mother = new RuleMother();
        mother.id = id;
        return mother;
    }

    public static RuleMother wish(String id, String profile) {
        var mother = law(id);
        mother.basis = Basis.PROFILE;
        mother.profiles = List.of(profile);
        return mother;
    }

    public RuleMother advised() {
        severity = Severity.ADVISED;
        return this;
    }

    public RuleMother asking(String what, Proof... proofs) {
        requirement = what;
        anyOf = List.of(proofs);
        return this;
    }

    public RuleMother of(String code) {
        category = code;
        return this;
    }

    public RuleMother forScales(BusinessScale... some) {
        scales = List.of(some);
        return this;
    }

    public RuleMother when(Conditions what) {
        conditions = what;
        return this;
    }

    public RuleMother keepingAtLeast(int days) {
        minShelfLifeDays = days;
        return this;
    }

    public RuleMother from(String day) {
        from = day == null ? null : LocalDate.parse(day);
        return this;
    }

    public RuleMother until(String day) {
        until = day == null ? null : LocalDate.parse(day);
        return this;
    }

    public Rule rule() {
        return new Rule(
                id,
                0,
                RuleState.STANDING,
                basis,
                severity,
                requirement,
                category,
                scales,
                conditions,
                minShelfLifeDays,
                anyOf,
                profiles,
                from,
                until,
                "a source",
                null,
                false,
                null,
                null,
                Instant.EPOCH,
                "system");
    }
}
