package id.kurasi.file.export;

import id.kurasi.kit.problem.Refusal;
import id.kurasi.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;

/** Gives sheets their names, and refuses to give part of one. */
@ApplicationScoped
public class SheetAnswers {

    public static final String CSV = "text/csv;charset=UTF-8";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final ZoneId WESTERN_INDONESIA = ZoneId.of("Asia/Jakarta");

    private final Clock clock;
    private final UriInfo uri;
    private final Sending sending;

    SheetAnswers(Clock clock, UriInfo uri, Sending sending) {
        this.clock = clock;
        this.uri = uri;
        this.sending = sending;
    }

    /** @throws Refusal 400 when a part of the list is asked for */
    public void requireWhole() {
        var parts = Stream.of("limit", "cursor")
                .filter(uri.getQueryParameters()::containsKey)
                .map(name -> Violation.query(name, "WholeList"))
                .toList();
        if (!parts.isEmpty()) {
            throw Refusal.invalid(parts);
        }
    }

    public RestResponse<StreamingOutput> answer(SheetAnswer<?> sheet) {
        var file = "%s-%s.%s"
                .formatted(
                        sheet.name(),
                        LocalDate.ofInstant(clock.instant(), WESTERN_INDONESIA),
                        sheet.format().name().toLowerCase(Locale.ROOT));
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(sending.bounded(sheet))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }
}
