package id.kurasi.curation;

import id.kurasi.kit.ApiContract;
import id.kurasi.kit.EmbeddedDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@WithTestResource(EmbeddedDatabase.class)
@WithTestResource(FakePeers.class)
class CurationApiTest extends ApiContract {}
