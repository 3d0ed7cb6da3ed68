package id.kurasi.certification.type;

import id.kurasi.certification.number.NumberFormat;
import id.kurasi.certification.number.NumberKind;
import id.kurasi.certification.number.Severity;
import id.kurasi.kit.web.Aggregate;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certificate type as the API shows it. */
@Schema(name = "CertificateType")
public record CertificateTypeView(
        @Schema(examples = "HALAL") String code,

        @Schema(
                description = "HALAL, HKI (intellectual property), SNI, QUALITY_MARK, FOOD_LICENCE, LOCAL_CONTENT,"
                        + " LAB_TEST or CURATION",
                examples = "HALAL")
        String family,

        Name name,
        @Schema(examples = "BPJPH") String issuer,
        ValidityView validity,

        @Schema(description = "The routes to it; a type with one route has one scheme, STANDARD")
        List<SchemeView> schemes,

        @Schema(description = "Who may hold it", examples = "[\"BUSINESS\"]")
        List<HolderKind> holders,

        @Schema(
                description =
                        "Codes of the types of which one must be held, or at least filed, before it is applied for",
                examples = "[\"TRADEMARK\"]")
        List<String> dependsOn,

        @Schema(description = "Whether it ends when production moves to another regency or city")
        boolean boundToRegency,

        @Schema(
                description = "Names of the further details that its certificates carry",
                examples = "[\"niceClasses\"]")
        List<String> details,

        List<NumberFormatView> numberFormats,

        @Schema(description = "Where its rules are taken from")
        String source,

        @Schema(nullable = true, description = "What is uncertain about them")
        String note)
        implements Aggregate {

    static CertificateTypeView of(CertificateType type) {
        return new CertificateTypeView(
                type.code(),
                type.family(),
                new Name(type.nameEn(), type.nameId()),
                type.issuer(),
                ValidityView.of(type.validity()),
                type.schemes().stream().map(SchemeView::of).toList(),
                type.holders(),
                type.dependsOn(),
                type.boundToRegency(),
                type.details(),
                type.numbers().formats().stream().map(NumberFormatView::of).toList(),
                type.source(),
                type.note());
    }

    /** How its end is found. */
    @Schema(name = "ValidityRule")
    public record ValidityView(
            Validity rule,

            @Schema(
                    nullable = true,
                    description = "With YEARS_FROM_FILING and YEARS_FROM_ISSUE: how many",
                    examples = "10")
            Integer years,

            @Schema(
                    nullable = true,
                    description = "A printed end before this day counts, a later one does not",
                    examples = "2022-12-30")
            LocalDate openEndedSince) {

        static ValidityView of(ValidityRule rule) {
            return new ValidityView(rule.validity(), rule.validityYears(), rule.openEndedSince());
        }
    }

    /** One shape of its numbers. */
    @Schema(name = "NumberFormat")
    public record NumberFormatView(
            @Schema(
                    description =
                            "MISTAKEN: a number of another paper, never accepted. DOUBTFUL: often written in place of the"
                                    + " certificate's number")
            NumberKind kind,

            @Schema(
                    description = "Regular expression, to be matched without regard to case after spaces are collapsed",
                    examples = "^ID(\\d{17})$")
            String pattern,

            @Schema(description = "How bad it is when a number has none of the shapes of this kind")
            Severity severity,

            @Schema(examples = "ID35110000214820323") String example,
            String source) {

        static NumberFormatView of(NumberFormat format) {
            return new NumberFormatView(
                    format.kind(), format.pattern(), format.severity(), format.example(), format.source());
        }
    }
}
