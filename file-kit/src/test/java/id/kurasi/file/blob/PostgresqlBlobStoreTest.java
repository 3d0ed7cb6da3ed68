package id.kurasi.file.blob;

import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class PostgresqlBlobStoreTest extends BlobStoreContract {

    @Inject
    EntityManager entities;

    @Override
    BlobStore store() {
        return new PostgresqlBlobStore(entities);
    }
}
