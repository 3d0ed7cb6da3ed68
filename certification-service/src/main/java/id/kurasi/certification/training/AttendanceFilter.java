package id.kurasi.certification.training;

import id.kurasi.kit.list.Paging;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which of those who attend are wanted. */
public class AttendanceFilter extends Paging {

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "Only these businesses")
    public List<UUID> business;

    @RestQuery
    @Parameter(description = "Only those which passed (true), or did not (false)", example = "true")
    public Boolean passed;
}
