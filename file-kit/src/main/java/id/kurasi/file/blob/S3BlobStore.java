package id.kurasi.file.blob;

import id.kurasi.kit.problem.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Keeps blobs as objects of a bucket, their hash as key. */
final class S3BlobStore implements BlobStore {

    private static final Logger LOG = Logger.getLogger(S3BlobStore.class);

    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final Duration CALL = Duration.ofSeconds(30);

    private final S3Client client;
    private final String bucket;

    private S3BlobStore(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /** @throws IllegalStateException naming the key that is not set */
    static S3BlobStore of(BlobConfig.S3 config) {
        var credentials = AwsBasicCredentials.create(
                required("access-key", config.accessKey()), required("secret-key", config.secretKey()));
        var builder = S3Client.builder()
                .region(Region.of(config.region()))
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .forcePathStyle(config.pathStyle())
                // plain bodies without the newer checks, as every storage knows them; a blob is named by its hash
                // anyway
                .serviceConfiguration(plain -> plain.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(limits -> limits.apiCallTimeout(CALL))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECTING)
                        .socketTimeout(SILENCE));
        config.endpoint().ifPresent(builder::endpointOverride);
        return new S3BlobStore(builder.build(), required("bucket", config.bucket()));
    }

    private static String required(String key, Optional<String> value) {
        return value.orElseThrow(() -> new IllegalStateException("kurasi.blobs.store=s3 needs kurasi.blobs.s3." + key));
    }

    @Override
    public void put(Content content) {
        asked(() -> client.putObject(
                object -> object.bucket(bucket).key(content.hash()),
                RequestBody.fromContentProvider(() -> opened(content), content.length(), "application/octet-stream")));
    }

    private static InputStream opened(Content content) {
        try {
            return content.source().open();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public InputStream open(String hash, long from, long length) {
        var range = "bytes=" + from + '-' + (from + length - 1);
        return asked(
                () -> client.getObject(object -> object.bucket(bucket).key(hash).range(range)));
    }

    @Override
    public void delete(String hash) {
        asked(() -> client.deleteObject(object -> object.bucket(bucket).key(hash)));
    }

    private static <T> T asked(Supplier<T> call) {
        try {
            return askedAgain(call);
        } catch (NoSuchKeyException missing) {
            throw new IllegalStateException("An object that is referred to is missing in the bucket", missing);
        } catch (SdkException | UncheckedIOException failed) {
            LOG.error("The object storage did not do as asked", failed);
            throw Refusal.of(503, "storage-unavailable");
        }
    }

    /** The client repeats what fails, but for a call on a kept connection that the storage has closed meanwhile. */
    private static <T> T askedAgain(Supplier<T> call) {
        try {
            return call.get();
        } catch (UncheckedIOException closed) {
            return call.get();
        }
    }
}
