package id.kurasi.file.blob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.kit.problem.Refusal;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class S3BlobStoreTest extends BlobStoreContract {

    private static S3Server server;
    private static BlobStore store;

    @BeforeAll
    static void startAServer() throws Exception {
        server = new S3Server();
        store = S3BlobStore.of(config(server.address(), S3Server.SECRET_KEY));
    }

    @AfterAll
    static void stopTheServer() throws Exception {
        server.close();
    }

    @Override
    BlobStore store() {
        return store;
    }

    @Test
    void namesObjectsByTheirHash() throws Exception {
        var content = Content.of("Contoh".getBytes());
        assertFalse(server.holds(content.hash()));

        store.put(content);

        assertTrue(server.holds(content.hash()));
    }

    @Test
    void isUnavailableWithTheWrongKey() throws Exception {
        var stranger = S3BlobStore.of(config(server.address(), "another-secret"));

        isUnavailable(stranger);
    }

    @Test
    void isUnavailableWhenTheStorageIsAway() throws Exception {
        isUnavailable(S3BlobStore.of(config(URI.create("http://127.0.0.1:1"), S3Server.SECRET_KEY)));
    }

    private static void isUnavailable(BlobStore store) throws Exception {
        var content = Content.of("Tidak sampai".getBytes());
        for (var refusal : new Refusal[] {
            assertThrows(Refusal.class, () -> store.put(content)),
            assertThrows(Refusal.class, () -> store.open(content.hash(), 0, 1)),
            assertThrows(Refusal.class, () -> store.delete(content.hash()))
        }) {
            assertEquals(503, refusal.status());
            assertEquals("storage-unavailable", refusal.type());
        }
        assertFalse(server.holds(content.hash()));
    }

    @Test
    void saysAtTheStartWhatIsNotConfigured() {
        var failure = assertThrows(
                IllegalStateException.class, () -> S3BlobStore.of(new Config(Optional.empty(), Optional.empty())));

        assertTrue(failure.getMessage().contains("kurasi.blobs.s3."), failure.getMessage());
    }

    private static BlobConfig.S3 config(URI endpoint, String secretKey) {
        return new Config(Optional.of(endpoint), Optional.of(secretKey));
    }

    private record Config(Optional<URI> endpoint, Optional<String> secretKey) implements BlobConfig.S3 {

        @Override
        public String region() {
            return "us-east-1";
        }

        @Override
        public Optional<String> bucket() {
            return Optional.of(S3Server.BUCKET);
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of(S3Server.ACCESS_KEY);
        }

        @Override
        public boolean pathStyle() {
            return true;
        }
    }
}
