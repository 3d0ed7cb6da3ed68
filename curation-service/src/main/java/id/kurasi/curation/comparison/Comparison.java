package id.kurasi.curation.comparison;

import id.kurasi.curation.comparison.ComparisonView.Certificate;
import id.kurasi.curation.comparison.ComparisonView.Column;
import id.kurasi.curation.gate.Gate;
import id.kurasi.curation.rubric.PanelResult;
import id.kurasi.curation.submission.Steps;
import id.kurasi.curation.submission.Submission;
import id.kurasi.curation.submission.Submissions;
import id.kurasi.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Puts submissions side by side, each as far as the caller may see it. */
@ApplicationScoped
class Comparison {

    private static final Set<Gate> OF_CERTIFICATES =
            Set.of(Gate.NIB, Gate.HALAL, Gate.FOOD_LICENCE, Gate.SNI, Gate.TRADEMARK, Gate.GTIN);

    private static final Map<String, Function<Column, Object>> COMPARED = compared();

    private final Submissions submissions;
    private final Steps steps;
    private final CriterionMeans means;

    Comparison(Submissions submissions, Steps steps, CriterionMeans means) {
        this.submissions = submissions;
        this.steps = steps;
        this.means = means;
    }

    ComparisonView of(List<UUID> ids) {
        var compared = ids.stream().map(this::get).toList();
        var points = means.of(ids);
        var columns = compared.stream()
                .map(submission -> column(submission, points.getOrDefault(submission.id(), Map.of())))
                .toList();
        return new ComparisonView(columns, differing(columns));
    }

    /** Of several it says which one is not there. */
    private Submission get(UUID id) {
        try {
            return submissions.get(id);
        } catch (Refusal unknown) {
            throw unknown.with("submission", id.toString());
        }
    }

    static List<String> differing(List<Column> columns) {
        return COMPARED.entrySet().stream()
                .filter(field ->
                        columns.stream().map(field.getValue()).distinct().count() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Column column(Submission submission, Map<String, BigDecimal> points) {
        var product = submission.product();
        var panel = steps.sight(submission).seesPanel(submission) ? submission.panel() : null;
        return new Column(
                submission.id(),
                product.name(),
                product.brand(),
                submission.business().name(),
                product.category(),
                product.netContent(),
                product.retailPriceIdr(),
                product.producerPriceIdr(),
                UnitPrice.of(product.retailPriceIdr(), product.netContent()).orElse(null),
                UnitPrice.of(product.producerPriceIdr(), product.netContent()).orElse(null),
                product.capacity(),
                product.minimumOrder(),
                product.leadTimeDays(),
                product.shelfLifeDays(),
                product.storage(),
                certificates(submission),
                panel == null ? null : panel.shownScore(),
                panel == null ? null : PanelResult.shown(panel.spread()),
                panel == null ? null : panel.grade(),
                panel == null ? Map.of() : points);
    }

    /** Each gate once, though several retailers asked for it; with its certificate where one was found. */
    private List<Certificate> certificates(Submission submission) {
        var sight = steps.sight(submission);
        var shown = new LinkedHashMap<Gate, Certificate>();
        submission.gates().stream()
                .filter(sight::sees)
                .filter(gate -> OF_CERTIFICATES.contains(gate.gate()))
                .forEach(gate -> shown.merge(
                        gate.gate(),
                        new Certificate(gate.gate(), gate.result(), gate.certificateId()),
                        (one, other) -> one.certificateId() == null ? other : one));
        return List.copyOf(shown.values());
    }

    private static Map<String, Function<Column, Object>> compared() {
        var fields = new LinkedHashMap<String, Function<Column, Object>>();
        fields.put("name", Column::name);
        fields.put("brand", Column::brand);
        fields.put("business", Column::business);
        fields.put("category", Column::category);
        fields.put("netContent", Column::netContent);
        fields.put("retailPriceIdr", Column::retailPriceIdr);
        fields.put("producerPriceIdr", Column::producerPriceIdr);
        fields.put("retailPricePerUnit", Column::retailPricePerUnit);
        fields.put("producerPricePerUnit", Column::producerPricePerUnit);
        fields.put("capacity", Column::capacity);
        fields.put("minimumOrder", Column::minimumOrder);
        fields.put("leadTimeDays", Column::leadTimeDays);
        fields.put("shelfLifeDays", Column::shelfLifeDays);
        fields.put("storage", Column::storage);
        fields.put("certificates", Column::certificates);
        fields.put("score", Column::score);
        fields.put("spread", Column::spread);
        fields.put("grade", Column::grade);
        fields.put("criteria", Column::criteria);
        return fields;
    }
}
