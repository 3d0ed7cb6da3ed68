package id.kurasi.catalog.category;

import id.kurasi.catalog.category.CategoryView.Label;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tree of categories. It is small, changes with a release only, and is held in memory. */
@ApplicationScoped
public class Categories {

    private final Map<String, CategoryView> byCode = new LinkedHashMap<>();

    Categories(EntityManager entities) {
        QuarkusTransaction.joiningExisting().run(() -> entities.createNativeQuery(
                        "select code, parent, name_en, name_id from category order by rank", Object[].class)
                .getResultList()
                .forEach(row -> add((Object[]) row)));
    }

    private void add(Object[] row) {
        var code = (String) row[0];
        var parent = (String) row[1];
        var path = new ArrayList<>(parent == null ? List.<String>of() : pathOf(parent));
        path.add(code);
        byCode.put(
                code, new CategoryView(code, parent, List.copyOf(path), new Label((String) row[2], (String) row[3])));
    }

    public boolean exists(String code) {
        return byCode.containsKey(code);
    }

    /** From the product group down to the category itself. */
    public List<String> pathOf(String code) {
        return byCode.get(code).path();
    }

    /** The categories themselves and all below them; a code that does not exist stands for itself. */
    public List<String> within(Collection<String> codes) {
        var wanted = new ArrayList<>(codes);
        byCode.values().stream()
                .filter(category -> category.path().stream().anyMatch(codes::contains))
                .map(CategoryView::code)
                .filter(code -> !wanted.contains(code))
                .forEach(wanted::add);
        return wanted;
    }

    List<CategoryView> all() {
        return List.copyOf(byCode.values());
    }
}
