package id.kurasi.catalog.category;

import java.util.List;

/** Who names categories and attributes besides the products that are in them; who removes one asks. */
public interface CategoryReferences {

    /** What names the category, in words that an administrator finds it by. */
    List<String> toCategory(String code);

    /** What names an attribute of this name, of whatever category. */
    List<String> toAttribute(String code);
}
