package id.kurasi.file.blob;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;

/** Chooses the store that the configuration names. */
class BlobStores {

    @Produces
    @ApplicationScoped
    BlobStore store(BlobConfig config, EntityManager entities) {
        return switch (config.store()) {
            case POSTGRESQL -> new PostgresqlBlobStore(entities);
            case S3 -> S3BlobStore.of(config.s3());
        };
    }
}
