package id.kurasi.catalog.duplicate;

import id.kurasi.kit.web.Aggregate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "LikelyDuplicateBusinesses",
        description = "The most alike first, at most 20",
        examples = "{\"items\": []}")
public record LikelyBusinesses(List<LikelyBusiness> items) implements Aggregate {}
