package id.kurasi.curation.inbox;

import id.kurasi.kit.web.Aggregate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InboxCounts", description = "How much lies in each tab")
public record InboxCounts(
        @Schema(examples = "12") long pending,
        @Schema(examples = "3") long asked,
        @Schema(examples = "4") long shortlisted,
        @Schema(examples = "9") long accepted,
        @Schema(examples = "20") long declined)
        implements Aggregate {}
