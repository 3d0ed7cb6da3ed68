package id.kurasi.catalog.imports;

import id.kurasi.catalog.business.kbli.KbliCodes;
import id.kurasi.catalog.category.Categories;
import id.kurasi.catalog.imports.row.RowReader;
import id.kurasi.catalog.imports.row.Vocabulary;
import id.kurasi.catalog.imports.value.CategoryWords;
import id.kurasi.catalog.region.RegionNames;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;

/** The words that rows are read with. */
@ApplicationScoped
class ImportWords {

    private final EntityManager entities;
    private final Categories categories;
    private final RegionNames regions;
    private final KbliCodes kbli;

    ImportWords(EntityManager entities, Categories categories, RegionNames regions, KbliCodes kbli) {
        this.entities = entities;
        this.categories = categories;
        this.regions = regions;
        this.kbli = kbli;
    }

    RowReader reader(Import sheet, Collection<String> home) {
        return new RowReader(sheet.layout, sheet.mapping, new Vocabulary(regions, categoryWords(), kbli), home);
    }

    /** Codes and names of categories go before the words that people use for them. */
    private CategoryWords categoryWords() {
        var words = new HashMap<String, String>();
        QuarkusTransaction.joiningExisting()
                .run(() -> entities.createNativeQuery("select key, category from category_alias", Object[].class)
                        .getResultList()
                        .forEach(row -> words.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1])));
        categories.latest().all().forEach(category -> {
            words.put(CategoryWords.key(category.name().en()), category.code());
            words.put(CategoryWords.key(category.name().id()), category.code());
            words.put(CategoryWords.key(category.code()), category.code());
        });
        return new CategoryWords(words);
    }
}
