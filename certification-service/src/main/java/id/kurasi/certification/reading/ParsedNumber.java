package id.kurasi.certification.reading;

import id.kurasi.certification.number.NumberKind;
import id.kurasi.kit.web.Aggregate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number of a certificate, read. */
@Schema(description = "A number of a certificate, read (nomor sertifikat)")
public record ParsedNumber(
        @Schema(
                nullable = true,
                description = "The type asked for; with ANY the one whose number it most likely is, null when of none",
                examples = "PIRT")
        String type,

        @Schema(
                nullable = true,
                description =
                        "The type whose number it is instead, when it has a shape of that one and none of the type's own",
                examples = "TRADEMARK")
        String otherType,

        @Schema(description = "As written", examples = "P-IRT No. 206357601007229")
        String number,

        @Schema(
                description = "In the one form in which two spellings of it are equal",
                examples = "P-IRT 2063576010072-29")
        String canonical,

        @Schema(
                description =
                        "Whether it has a shape of this type's certificates or applications; a type whose numbers have"
                                + " no shape takes any text in which nothing speaks against it")
        boolean wellFormed,

        @Schema(nullable = true, description = "What it is the number of; null when it has no known shape")
        NumberKind kind,

        @Schema(
                description =
                        "What its digits say, by names such as province, regency, packaging, foodType, month, year,"
                                + " expiryYear")
        Map<String, NumberFactView> facts,

        @Schema(description = "Why it cannot be the number of such a certificate as it stands")
        List<Remark> errors,

        @Schema(description = "What is worth a look: impossible digits, what contradicts region, packaging or issuedOn")
        List<Remark> warnings)
        implements Aggregate {

    /** What a part of the number says. */
    @Schema(name = "NumberFact", description = "What a part of the number says")
    public record NumberFactView(
            @Schema(examples = "Packaging") String name,
            @Schema(examples = "2") String digits,

            @Schema(description = "What the digits stand for, or themselves", examples = "PLASTIC")
            String value,

            @Schema(
                    nullable = true,
                    description = "In words, where the digits are known to mean something",
                    examples = "Plastic")
            String meaning,

            @Schema(description = "Where this reading is taken from; \"unverified\" where no source confirms it")
            String source) {}

    /** Something to say of the number. */
    @Schema(name = "NumberRemark", description = "Something to say of the number")
    public record Remark(
            @Schema(description = "Stable name", examples = "ImpossibleProvince")
            String code,

            @Schema(examples = "No province has the code 99; a digit may be mistyped.")
            String message) {}
}
