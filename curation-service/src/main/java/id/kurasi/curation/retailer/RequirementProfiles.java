package id.kurasi.curation.retailer;

import id.kurasi.kit.web.Aggregate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kinds of retailers ask for; data, changed by migrations. */
@ApplicationScoped
class RequirementProfiles {

    private static final String ALL = """
            select p.code, p.name, p.name_id, r.gate, r.effect, r.category_group, r.source, r.note
            from requirement_profile p join gate_rule r on r.profile = p.code order by p.code, r.gate
            """;

    private final EntityManager entities;

    RequirementProfiles(EntityManager entities) {
        this.entities = entities;
    }

    ProfileList all() {
        @SuppressWarnings("unchecked")
        var rows =
                (List<Object[]>) entities.createNativeQuery(ALL, Object[].class).getResultList();
        var profiles = new LinkedHashMap<String, Profile>();
        for (var row : rows) {
            profiles.computeIfAbsent(
                            (String) row[0],
                            code -> new Profile(code, (String) row[1], (String) row[2], new ArrayList<>()))
                    .rules()
                    .add(new ProfileRule(
                            (String) row[3],
                            RuleEffect.valueOf((String) row[4]),
                            (String) row[5],
                            (String) row[6],
                            (String) row[7]));
        }
        return new ProfileList(List.copyOf(profiles.values()));
    }

    @Schema(name = "RequirementProfile", description = "What a kind of retailer asks of a product (persyaratan ritel)")
    record Profile(
            @Schema(examples = "souvenir-shop") String code,
            @Schema(examples = "Souvenir shop") String name,
            @Schema(examples = "Toko oleh-oleh") String nameId,

            @Schema(description = "A gate that is not named is not asked for")
            List<ProfileRule> rules) {}

    @Schema(
            name = "ProfileRule",
            description = "What happens to a product that does not pass a gate (syarat), and whence that comes")
    record ProfileRule(
            @Schema(examples = "GTIN") String gate,

            @Schema(description = "BLOCK or WARN", examples = "WARN")
            RuleEffect effect,

            @Schema(
                    nullable = true,
                    description = "The only product group it speaks of; null: all",
                    examples = "FOOD_BEVERAGE")
            String categoryGroup,

            @Schema(examples = "Practice of minimarkets: the registered barcode of GS1 Indonesia")
            String source,

            @Schema(nullable = true, description = "What is uncertain about it, or why it is so")
            String note) {}

    @Schema(
            name = "RequirementProfileList",
            description = "All requirement profiles (persyaratan ritel)",
            examples = """
            {"items": [{"code": "souvenir-shop", "name": "Souvenir shop", "nameId": "Toko oleh-oleh", \
            "rules": [{"gate": "GTIN", "effect": "WARN", "categoryGroup": null, \
            "source": "Practice of minimarkets: the registered barcode of GS1 Indonesia", \
            "note": "A souvenir shop labels what it sells itself."}]}]}""")
    record ProfileList(List<Profile> items) implements Aggregate {}
}
