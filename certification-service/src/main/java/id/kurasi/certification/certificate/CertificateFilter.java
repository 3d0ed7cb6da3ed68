package id.kurasi.certification.certificate;

import id.kurasi.certification.meaning.Meaning;
import id.kurasi.kit.list.Paging;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which certificates are wanted. Each filter may be repeated: one of its values has to fit. */
public class CertificateFilter extends Paging {

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Only of these businesses")
    public List<UUID> business;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Only those which cover one of these products")
    public List<UUID> product;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Only of these types", example = "HALAL")
    public List<String> type;

    @RestQuery
    @Parameter(description = "Only in these states")
    public List<CertificateState> state;

    @RestQuery
    @Parameter(description = "Only those which mean this today", example = "EXPIRING")
    public List<Meaning> meaning;

    @RestQuery
    @Pattern(regexp = "[1-9]\\d{0,2}d|[12]\\d{3}d|3[0-5]\\d{2}d|36[0-4]\\dd|3650d", message = "{expiring-within}")
    @Parameter(
            description =
                    "Only those whose last day is today or within so many days, 1d to 3650d; without those that are revoked, and those"
                            + " whose renewal is verified",
            example = "90d")
    public String expiringWithin;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Only of these regions and those below them", example = "35.76")
    public List<@Pattern(regexp = "\\d{2}(\\.\\d{2}(\\.\\d{2})?)?") String> region;

    @RestQuery
    @Parameter(description = "createdAt or expiresOn, with - before it for the latest first")
    public String sort;

    int expiringWithinDays() {
        return Integer.parseInt(expiringWithin.substring(0, expiringWithin.length() - 1));
    }
}
