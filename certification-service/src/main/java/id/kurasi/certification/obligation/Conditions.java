package id.kurasi.certification.obligation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What must hold of a product besides its category and the scale of its business. All of it; null asks nothing. */
@Schema(
        name = "ObligationConditions",
        description = "What must hold of a product besides its category; all of it, and null asks nothing")
public record Conditions(
        @Size(min = 1, max = 3)
        @Schema(nullable = true, description = "Kept in one of these ways", examples = "[\"FROZEN\"]")
        List<@NotNull Storage> storages,

        @Size(min = 1, max = 50)
        @Schema(nullable = true, description = "Made by one of these processes", examples = "[\"FERMENTATION\"]")
        List<@NotBlank @Size(max = 60) String> processes,

        @Schema(nullable = true, description = "Whether it contains animal material", examples = "true")
        Boolean animalMaterial,

        @Schema(nullable = true, description = "Whether it is imported", examples = "false")
        Boolean imported,

        @Size(min = 1, max = 10)
        @Schema(
                nullable = true,
                description = "Attributes of the catalog, each with one of the values",
                examples = "[{\"code\": \"regulatedGoods\", \"anyOf\": [\"BISCUIT\"]}]")
        List<@NotNull @Valid AttributeCondition> attributes) {

    public static final Conditions NONE = new Conditions(null, null, null, null, null);

    /** One attribute of the catalog. */
    public record AttributeCondition(
            @NotBlank @Size(max = 60) @Schema(examples = "regulatedGoods")
            String code,

            @NotNull @Size(min = 1, max = 100) @Schema(examples = "[\"BISCUIT\"]")
            List<@NotBlank @Size(max = 60) String> anyOf) {}

    /** In an order of their own, so that two rules with the same conditions are seen to have the same. */
    public Conditions {
        storages = storages == null ? null : storages.stream().sorted().toList();
        processes = processes == null ? null : processes.stream().sorted().toList();
    }

    /**
     * Whether they hold. How a product is kept and where it comes from is given the law's benefit when nobody has said it
     * (as any storage, made here); for the rest the answer is then undecided.
     */
    Concern concern(Subject subject) {
        var traits = subject.traits();
        return Stream.of(
                        Concern.when(
                                storages == null || subject.storage() == null || storages.contains(subject.storage())),
                        Concern.when(imported == null || imported == traits.isImported()),
                        processes == null ? Concern.YES : Concern.whenAny(processes, traits.processes()),
                        ofMaterial(traits.animalMaterial()),
                        ofAttributes(traits))
                .reduce(Concern.YES, Concern::and);
    }

    /** For a message, in codes: {@code regulatedGoods: BISCUIT}. */
    public String inWords() {
        var words = new ArrayList<String>();
        if (processes != null) {
            words.add("processes: " + String.join(", ", processes));
        }
        if (animalMaterial != null) {
            words.add("animalMaterial: " + animalMaterial);
        }
        if (attributes != null) {
            attributes.forEach(it -> words.add(it.code() + ": " + String.join(", ", it.anyOf())));
        }
        return String.join("; ", words);
    }

    private Concern ofMaterial(Boolean animal) {
        if (animalMaterial == null) {
            return Concern.YES;
        }
        return animal == null ? Concern.UNDECIDED : Concern.when(animal.equals(animalMaterial));
    }

    private Concern ofAttributes(Subject.Traits traits) {
        return attributes == null
                ? Concern.YES
                : attributes.stream()
                        .map(asked -> Concern.whenAny(
                                asked.anyOf(), traits.attributes().get(asked.code())))
                        .reduce(Concern.YES, Concern::and);
    }
}
