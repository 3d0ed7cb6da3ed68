package id.kurasi.catalog.business;

import id.kurasi.kit.list.Paging;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which businesses are asked for. */
public class BusinessFilter extends Paging {

    @RestQuery
    @Size(max = 200)
    @Parameter(
            description = "With these words in the name, in any form; misspelt words find what is written like them",
            example = "batik maja")
    public String q;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "These businesses")
    public List<UUID> id;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "In this region or below it (wilayah)", example = "35.76")
    public List<String> region;

    @RestQuery
    @Size(max = 100)
    @Parameter(description = "With this business identification number (NIB)", example = "9900000000001")
    public List<String> nib;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "With exactly this name, in whatever case", example = "Contoh Batik Maja")
    public List<String> name;

    @RestQuery
    @Parameter(description = "Of this scale (skala usaha)")
    public List<BusinessScale> businessScale;

    @RestQuery
    @Size(max = 20)
    @Parameter(
            description = "Making something of this category (kategori) or below it, as it says itself or by a product",
            example = "BATIK")
    public List<String> category;

    @RestQuery
    @Size(max = 20)
    @Parameter(description = "Fostered by this organisation now (pembina)", example = "dinas-35.76")
    public List<String> fosteredBy;

    @RestQuery
    @Size(max = 20)
    @Parameter(
            description = "Member of the group of exactly this name (sentra, asosiasi, komunitas)",
            example = "Sentra Maja Bharama Wastra")
    public List<String> membership;

    @RestQuery
    @Parameter(description = "In this state; ACTIVE unless said otherwise")
    public List<BusinessState> state;

    @RestQuery
    @Parameter(
            description =
                    "createdAt or name, with - before it for descending; relevance with q. By default the newest first, with q the most relevant")
    public String sort;
}
