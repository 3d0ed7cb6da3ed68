package id.kurasi.certification.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.kurasi.certification.obligation.Conditions;
import id.kurasi.certification.obligation.Obligations;
import id.kurasi.certification.obligation.Proof;
import id.kurasi.certification.obligation.Rule;
import id.kurasi.certification.peer.CategoryTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The laws that what is known of all products here can be held against: those that look at category, scale, storage and shelf
 * life. Whether one that looks at a process, a material or an attribute concerns a product, only a compliance check can tell.
 */
@ApplicationScoped
class LawsInForce {

    private final Obligations obligations;
    private final CategoryTree categories;
    private final ObjectMapper json;

    LawsInForce(Obligations obligations, CategoryTree categories, ObjectMapper json) {
        this.obligations = obligations;
        this.categories = categories;
        this.json = json;
    }

    /** For {@link WorkSql}: a list of objects, one for each law. */
    String on(LocalDate day) {
        // of a business whose scale nobody knows, the law that came first is asked for each requirement
        var begun = new HashSet<String>();
        var laws = obligations.all().stream()
                .filter(Rule::restsOnLaw)
                .filter(rule -> rule.isInForceOn(day) && isDecidable(rule.conditions()))
                .map(rule -> inSql(rule, begun.add(rule.requirement())))
                .toList();
        try {
            return json.writeValueAsString(laws);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** These categories and all below them. */
    Collection<String> within(Collection<String> codes) {
        var within = new TreeSet<>(codes);
        categories.paths().stream()
                .filter(path -> path.stream().anyMatch(codes::contains))
                .forEach(path -> within.add(path.get(0)));
        return within;
    }

    private Map<String, Object> inSql(Rule rule, boolean forUnknownScale) {
        var law = new LinkedHashMap<String, Object>();
        law.put("id", rule.id());
        law.put("requirement", rule.requirement());
        law.put("since", rule.mandatoryFrom());
        law.put("categories", rule.category() == null ? everyCategory() : within(List.of(rule.category())));
        law.put("scales", rule.businessScales());
        law.put("unknown_scale", forUnknownScale);
        law.put("storages", rule.conditions().storages());
        law.put("least_days", rule.minShelfLifeDays());
        law.put("proofs", rule.anyOf().stream().map(LawsInForce::inSql).toList());
        return law;
    }

    private static Map<String, Object> inSql(Proof proof) {
        var accepted = new LinkedHashMap<String, Object>();
        accepted.put("type", proof.type());
        accepted.put("storages", proof.storages());
        return accepted;
    }

    private List<String> everyCategory() {
        return categories.paths().stream().map(path -> path.get(0)).toList();
    }

    private static boolean isDecidable(Conditions conditions) {
        return conditions.processes() == null
                && conditions.animalMaterial() == null
                && conditions.attributes() == null
                && !Boolean.TRUE.equals(conditions.imported());
    }
}
