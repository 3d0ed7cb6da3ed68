package id.kurasi.curation.sight;

import static id.kurasi.curation.Curation.get;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.kurasi.curation.sight.Document.Operation;
import id.kurasi.curation.sight.Document.Parameter;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that can be asked of a world by reading: every operation of the document, with every filter and every order. */
final class Questions {

    /** These say how much at a time, not what. */
    private static final Set<String> HOW_MUCH = Set.of("limit", "cursor", "after", "wait");

    /** What there is one of for each submission. */
    private static final Set<String> NAMES = Set.of("submission", "product");

    private static final int SOME = 2;

    private final World world;
    private final Document document = new Document();
    private final Atlas atlas;
    private final Map<String, List<String>> sorts = new LinkedHashMap<>();

    Questions(World world) {
        this.world = world;
        this.atlas = new Atlas(world);
    }

    /** Of operations that let the reader in. */
    List<String> of(Reader reader) {
        var targets = new LinkedHashSet<String>();
        document.operations().stream()
                .filter(operation -> operation.reads() && operation.lets(reader))
                .forEach(operation -> atlas.paths(operation)
                        .forEach(path -> variants(operation, reader).forEach(query -> targets.add(path + query))));
        return List.copyOf(targets);
    }

    private List<String> variants(Operation operation, Reader reader) {
        var base = base(operation, reader);
        var variants = new ArrayList<String>();
        variants.add(joined(base));
        for (var parameter : operation.query()) {
            if (!HOW_MUCH.contains(parameter.name()) && !isSheet(operation)) {
                asked(operation, parameter).forEach(value -> variants.add(joined(with(base, parameter, value))));
            }
        }
        if (operation.has("sort")) {
            var narrow = joined(narrowed(operation)).replace('?', '&');
            orders(operation).forEach(sort -> variants.add("?limit=4&sort=" + sort + narrow));
        }
        return variants;
    }

    /** Of what lies below something, where there are many such, not every value of every one. */
    private List<String> asked(Operation operation, Parameter parameter) {
        var all = values(operation, parameter);
        return operation.path().contains("{") || NAMES.contains(parameter.name()) ? spread(all, SOME) : all;
    }

    /** So many of them, from the first to the last. */
    static List<String> spread(List<String> all, int some) {
        var step = Math.max(1, (all.size() + some - 1) / some);
        return Stream.iterate(0, index -> index < all.size(), index -> index + step)
                .map(all::get)
                .toList();
    }

    /** The same figures as without, once more. */
    private static boolean isSheet(Operation operation) {
        return operation.path().matches(".*[.](csv|xlsx)");
    }

    /** What a list has no end without, and what must be given. */
    private List<String> base(Operation operation, Reader reader) {
        var base = new ArrayList<String>();
        if (operation.has("limit")) {
            base.add("limit=100");
            if (!reader.isOfTheWorld() || operation.has("agencyRegion")) {
                base.addAll(narrowed(operation));
            }
        }
        if (operation.path().equals("/v1/events")) {
            base.add("after=" + world.since);
        }
        operation.query().stream()
                .filter(Parameter::required)
                .forEach(parameter ->
                        values(operation, parameter).stream().findFirst().ifPresent(value -> base.add(value)));
        return base;
    }

    private static List<String> with(List<String> base, Parameter parameter, String assignment) {
        var all = new ArrayList<>(base.stream()
                .filter(other -> !other.startsWith(parameter.name() + "="))
                .toList());
        all.add(assignment);
        return all;
    }

    private static String joined(List<String> assignments) {
        return assignments.isEmpty() ? "" : "?" + String.join("&", assignments);
    }

    /** As {@code name=value}; several at once where one alone is not enough. */
    private List<String> values(Operation operation, Parameter parameter) {
        var name = parameter.name();
        if (operation.path().equals("/v1/comparisons")) {
            return pairs();
        }
        var values = parameter.values().isEmpty() ? known(operation, name) : parameter.values();
        return values.stream().map(value -> name + "=" + encoded(value)).toList();
    }

    private List<String> pairs() {
        var ids = world.entrants.stream().map(entrant -> entrant.id.toString()).toList();
        return Stream.iterate(0, index -> index + 1)
                .limit(ids.size())
                .map(index -> "submission=" + ids.get(index) + "&submission=" + ids.get((index + 1) % ids.size()))
                .toList();
    }

    private List<String> known(Operation operation, String parameter) {
        var cast = world.cast;
        return switch (parameter) {
            case "round" ->
                world.contests.stream().map(contest -> contest.id.toString()).toList();
            case "submission" ->
                world.entrants.stream().map(entrant -> entrant.id.toString()).toList();
            case "product" ->
                world.products.stream().map(product -> product.id.toString()).toList();
            case "business" -> List.of(cast.owner.toString(), cast.otherOwner.toString());
            case "retailer" -> List.of(cast.mine, cast.theirs, cast.outsider);
            case "region", "agencyRegion" -> List.of(cast.province, cast.agency, cast.district, cast.neighbour);
            case "curator" -> cast.panel;
            case "owner" -> List.of(cast.agency, cast.owner.toString());
            case "category" -> List.of("SNACK", "BATIK", "FOOD_BEVERAGE");
            case "code" -> List.of("PACKAGING_WEAK", "OTHER");
            case "sort" -> orders(operation);
            case "dueBefore", "on" -> List.of(LocalDate.now().plusYears(1).toString());
            case "from" -> List.of("previous", "1", "2");
            case "types" -> List.of("submission.*", "decision.*", "review.*", "offer.*");
            case "year" -> List.of(String.valueOf(LocalDate.now().getYear()));
            case "month" -> List.of(String.valueOf(LocalDate.now().getMonthValue()));
            case "quarter" -> List.of("4");
            default -> throw new AssertionError("no value known for " + parameter + " of " + operation);
        };
    }

    /** Both ways, as the refusal of an unknown order names them. */
    private List<String> orders(Operation operation) {
        return sorts.computeIfAbsent(operation.path(), path -> {
            var account = path.startsWith("/v1/inbox") ? World.buyer(world.cast.mine) : "admin";
            String said = get(account, atlas.paths(operation).get(0) + "?sort=nosuch")
                    .then()
                    .statusCode(400)
                    .extract()
                    .path("violations[0].message");
            return Stream.of(said.replaceAll("^[^:]*: |;.*", "").split(", "))
                    .flatMap(sort -> Stream.of(sort, "-" + sort))
                    .toList();
        });
    }

    /** This world alone, not all the others that tests made. */
    private List<String> narrowed(Operation operation) {
        if (operation.has("agencyRegion")) {
            return List.of("agencyRegion=" + world.cast.agency);
        }
        return operation.has("round")
                ? List.of(world.contests.stream()
                        .map(contest -> "round=" + contest.id)
                        .collect(Collectors.joining("&")))
                : List.of();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
