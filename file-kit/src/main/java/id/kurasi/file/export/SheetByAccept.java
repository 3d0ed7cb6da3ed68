package id.kurasi.file.export;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** Takes who asks for a sheet by {@code Accept} to where the sheet is. */
@Provider
@PreMatching
public class SheetByAccept implements ContainerRequestFilter {

    private static final Map<MediaType, String> SUFFIXES =
            Map.of(new MediaType("text", "csv"), ".csv", MediaType.valueOf(SheetAnswers.XLSX), ".xlsx");

    private final Instance<SheetPaths> sheets;

    public SheetByAccept(@Any Instance<SheetPaths> sheets) {
        this.sheets = sheets;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        if (request.getMethod().equals("GET") && sheets.stream().anyMatch(has -> has.offers(uri.getPath()))) {
            // the most wanted of what is to be had; JSON when anything will do
            request.getAcceptableMediaTypes().stream()
                    .filter(type -> MediaType.APPLICATION_JSON_TYPE.isCompatible(type) || suffix(type) != null)
                    .findFirst()
                    .filter(type -> !MediaType.APPLICATION_JSON_TYPE.isCompatible(type))
                    .ifPresent(type -> request.setRequestUri(uri.getRequestUriBuilder()
                            .replacePath(uri.getPath() + suffix(type))
                            .build()));
        }
    }

    private static String suffix(MediaType asked) {
        return SUFFIXES.entrySet().stream()
                .filter(sheet -> sheet.getKey().isCompatible(asked))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
