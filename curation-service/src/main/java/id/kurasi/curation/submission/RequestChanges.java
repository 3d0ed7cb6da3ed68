package id.kurasi.curation.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RequestChanges")
record RequestChanges(@NotNull @Size(min = 1, max = 50) List<@NotNull @Valid RequestedChange> items) {}
