package id.kurasi.catalog.category;

import id.kurasi.catalog.category.CategoryTree.Node;
import java.util.List;

/** A small tree to test with. */
public final class TreeMother {

    private TreeMother() {}

    /** FOOD; TEXTILE, which requires a material and asks for a motif; CLOTH below it. */
    public static CategoryTree clothBelowTextile() {
        return new CategoryTree(List.of(
                node("CLOTH", "TEXTILE", List.of()),
                node("TEXTILE", null, List.of(text("motif", false), text("material", true))),
                node("FOOD", null, List.of())));
    }

    private static Node node(String code, String parent, List<Attribute> own) {
        return new Node(code, 0, parent, new Label(code, code), 0, own);
    }

    private static Attribute text(String code, boolean required) {
        return new Attribute(code, "TEXTILE", AttributeType.TEXT, null, List.of(), required, new Label(code, code), 0);
    }
}
