package id.kurasi.file.blob;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** Where photos and documents are kept. */
@ConfigMapping(prefix = "kurasi.blobs")
interface BlobConfig {

    enum Store {
        /** In the service's own database: one thing to back up. */
        POSTGRESQL,
        /** In a bucket of an S3-compatible storage; {@code kurasi.blobs.s3} says where. */
        S3
    }

    /** {@code postgresql} or {@code s3}. What is stored already is not moved when this changes. */
    @WithDefault("postgresql")
    Store store();

    S3 s3();

    interface S3 {

        /** Address of the storage, {@code https://storage.example.id}; without it, Amazon's of the region. */
        Optional<URI> endpoint();

        /** Region that requests are signed for. */
        @WithDefault("us-east-1")
        String region();

        /** The bucket; it must exist. */
        Optional<String> bucket();

        /** From the environment: KURASI_BLOBS_S3_ACCESS_KEY. */
        Optional<String> accessKey();

        /** From the environment: KURASI_BLOBS_S3_SECRET_KEY. */
        Optional<String> secretKey();

        /** Whether the bucket is named in the path, as most storages but Amazon's want it, or in the host name. */
        @WithDefault("true")
        boolean pathStyle();
    }
}
