package id.kurasi.file.transfer;

import id.kurasi.file.picture.Unfit;
import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import id.kurasi.kit.web.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** What came as a form: a file and some words. */
public final class Upload {

    private Upload() {}

    /** @return the one file of the form, which has no other parts than the named */
    public static Path fileOf(List<FileUpload> files, int mostMebibytes, Set<String> parts) {
        var form = CurrentRequestManager.get().getFormData();
        if (form != null) {
            form.forEach(name -> {
                if (!parts.contains(name)) {
                    throw Refusal.invalid(Violation.body(name, "UnknownField", String.join(", ", parts)));
                }
            });
        }
        if (files == null || files.size() != 1) {
            throw Unfit.file("OneFile");
        }
        var file = files.get(0);
        if (file.size() > mostMebibytes * 1024L * 1024) {
            throw Refusal.of(413, "file-too-large", mostMebibytes);
        }
        return file.uploadedFile();
    }

    /** Words as they are kept; parts of a form do not pass the rules of JSON. */
    public static String words(String part, String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        if (Text.isUnfit(words)) {
            throw Refusal.invalid(Violation.body(part, "ControlCharacter"));
        }
        return words.strip();
    }
}
