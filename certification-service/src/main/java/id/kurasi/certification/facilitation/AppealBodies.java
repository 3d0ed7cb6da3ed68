package id.kurasi.certification.facilitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who hears appeals against a refusal, by certificate type; for most there is nobody. */
@ApplicationScoped
public class AppealBodies {

    private final EntityManager entities;

    AppealBodies(EntityManager entities) {
        this.entities = entities;
    }

    @Schema(name = "AppealBody", description = "Who hears an appeal (banding)")
    public record AppealBody(
            @Schema(examples = "Trademark Appeal Commission")
            String en,

            @Schema(examples = "Komisi Banding Merek") String id,

            @Schema(description = "Where that is taken from")
            String source) {}

    Optional<AppealBody> of(String type) {
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) entities.createNativeQuery(
                        "select name_en, name_id, source from appeal_body where type = :type", Object[].class)
                .setParameter("type", type)
                .getResultList();
        return rows.stream()
                .map(row -> new AppealBody((String) row[0], (String) row[1], (String) row[2]))
                .findFirst();
    }
}
