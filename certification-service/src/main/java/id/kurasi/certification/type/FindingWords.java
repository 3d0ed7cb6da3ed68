package id.kurasi.certification.type;

import id.kurasi.certification.number.Finding;
import id.kurasi.kit.problem.Texts;
import jakarta.enterprise.context.ApplicationScoped;

/** Findings in the language of the caller. The code of a certificate type is said by its name. */
@ApplicationScoped
public class FindingWords {

    private final CertificateTypes types;
    private final Texts texts;

    FindingWords(CertificateTypes types, Texts texts) {
        this.types = types;
        this.texts = texts;
    }

    public String of(Finding finding) {
        var args = finding.args().stream().map(this::named).toArray();
        return texts.get("violation." + finding.code(), args);
    }

    private String named(String arg) {
        return types.find(arg).map(type -> in(type.nameEn(), type.nameId())).orElse(arg);
    }

    /** Whichever of the two the caller reads. */
    public String in(String english, String indonesian) {
        return texts.locale().equals(Texts.INDONESIAN) ? indonesian : english;
    }
}
