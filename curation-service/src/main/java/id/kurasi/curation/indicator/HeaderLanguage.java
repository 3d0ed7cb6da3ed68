package id.kurasi.curation.indicator;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** In which language a sheet is headed. */
public class HeaderLanguage {

    @RestQuery
    @DefaultValue("id")
    @Pattern(regexp = "id|en")
    @Parameter(description = "Language of the headers: id or en", example = "id")
    public String headers;
}
