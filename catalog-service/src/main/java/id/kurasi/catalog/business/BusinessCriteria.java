package id.kurasi.catalog.business;

import com.fasterxml.jackson.databind.node.TextNode;
import id.kurasi.catalog.business.Membership.Kind;
import id.kurasi.catalog.category.Categories;
import id.kurasi.kit.list.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * The filters of businesses that look into what is said of them, as conditions on {@code Business b}. Each looks only at what the
 * caller is shown: a draft of a product, or an inclusive community, is found by who keeps the business and by nobody else.
 */
@ApplicationScoped
class BusinessCriteria {

    private final Categories categories;
    private final BusinessAccess access;

    BusinessCriteria(Categories categories, BusinessAccess access) {
        this.categories = categories;
        this.access = access;
    }

    void narrow(Filters filters, BusinessFilter by) {
        filters.in("b.state", by.state.isEmpty() ? List.of(BusinessState.ACTIVE) : by.state);
        if (!by.category.isEmpty()) {
            making(filters, categories.within(by.category));
        }
        if (!by.fosteredBy.isEmpty()) {
            var open = by.fosteredBy.stream()
                    .map(name -> "[{\"organisation\": %s, \"until\": null}]".formatted(quoted(name)));
            filters.and(contains(filters, "fosteredBy", "fostered", open));
        }
        if (!by.membership.isEmpty()) {
            belongingTo(filters, by.membership);
        }
    }

    private void making(Filters filters, Collection<String> codes) {
        var declared =
                contains(filters, "categories", "declared", codes.stream().map(code -> "[" + quoted(code) + "]"));
        filters.and("""
                (%s or exists (select 1 from Product p where p.business = b and p.facts.category in (:making) \
                and (p.state = PUBLISHED or p.state = DRAFT and %s)))""".formatted(declared, access.keptCondition(filters)), "making", codes);
    }

    private void belongingTo(Filters filters, Collection<String> names) {
        var open = Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.INCLUSIVE_COMMUNITY)
                .flatMap(kind -> names.stream().map(name -> membership(kind, name)));
        var inclusive = names.stream().map(name -> membership(Kind.INCLUSIVE_COMMUNITY, name));
        filters.and("(%s or %s and %s)"
                .formatted(
                        contains(filters, "memberships", "member", open),
                        contains(filters, "memberships", "inclusive", inclusive),
                        access.keptCondition(filters)));
    }

    /** Any of the pieces of JSON is contained in the column (@&gt;, which a GIN index serves). */
    private static String contains(Filters filters, String column, String parameter, Stream<String> pieces) {
        var any = new StringJoiner(" or ", "(", ")");
        for (var piece : pieces.toList()) {
            var name = parameter + any.length();
            any.add(filters.condition(
                    "cast(sql('? @> cast(? as jsonb)', b.%s, :%s) as Boolean) = true".formatted(column, name),
                    name,
                    piece));
        }
        return any.toString();
    }

    private static String membership(Kind kind, String name) {
        return "[{\"kind\": %s, \"name\": %s}]".formatted(quoted(kind.name()), quoted(name));
    }

    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }
}
