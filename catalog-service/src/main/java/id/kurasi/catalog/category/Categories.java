package id.kurasi.catalog.category;

import id.kurasi.catalog.rule.RuleCache;
import id.kurasi.catalog.rule.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** The tree of categories as this instance knows it. It is small, changes rarely, and is held in memory. */
@ApplicationScoped
public class Categories {

    private final RuleCache<CategoryTree> tree;

    Categories(Rules rules, CategoryStore store) {
        tree = new RuleCache<>(rules, store::load);
    }

    /** To read by: what another instance changes is seen within a second. */
    public CategoryTree latest() {
        return tree.latest();
    }

    /** To write by: as it is, and stays until this transaction ends. Comes before any row is locked. */
    public CategoryTree held() {
        return tree.held();
    }

    public boolean exists(String code) {
        return latest().exists(code);
    }

    /** From the product group down to the category itself. */
    public List<String> pathOf(String code) {
        var known = latest();
        return known.exists(code) ? known.pathOf(code) : tree.latestOfAll().pathOf(code);
    }

    /** The categories themselves and all below them; a code that does not exist stands for itself. */
    public List<String> within(Collection<String> codes) {
        return latest().within(codes);
    }
}
