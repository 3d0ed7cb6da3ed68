package id.kurasi.catalog;

import id.kurasi.kit.ApiContract;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
class CatalogApiTest extends ApiContract {}
