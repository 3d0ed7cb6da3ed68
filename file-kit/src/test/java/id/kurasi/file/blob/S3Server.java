package id.kurasi.file.blob;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * S3Proxy, an S3-compatible server which checks signatures, with its objects in memory. Its libraries clash with ours, so they
 * are loaded apart (their paths come from the build) and it is only spoken to by name.
 */
public final class S3Server implements AutoCloseable {

    public static final String ACCESS_KEY = "kurasi-access";
    public static final String SECRET_KEY = "kurasi-secret";
    public static final String BUCKET = "kurasi-media";

    private final URLClassLoader libraries = new URLClassLoader(jars(), ClassLoader.getPlatformClassLoader());
    private final Object objects;
    private final Object server;

    public S3Server() throws ReflectiveOperationException {
        var ours = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(libraries);
        try {
            objects = objectsInMemory();
            server = server(objects);
            server.getClass().getMethod("start").invoke(server);
        } finally {
            Thread.currentThread().setContextClassLoader(ours);
        }
    }

    private Object objectsInMemory() throws ReflectiveOperationException {
        var memory = type("org.jclouds.blobstore.TransientApiMetadata")
                .getConstructor()
                .newInstance();
        var builder = type("org.jclouds.ContextBuilder");
        var contextType = type("org.jclouds.blobstore.BlobStoreContext");
        var context = builder.getMethod("build", Class.class)
                .invoke(
                        builder.getMethod("newBuilder", type("org.jclouds.apis.ApiMetadata"))
                                .invoke(null, memory),
                        contextType);
        var store = contextType.getMethod("getBlobStore").invoke(context);
        storeType()
                .getMethod("createContainerInLocation", type("org.jclouds.domain.Location"), String.class)
                .invoke(store, null, BUCKET);
        return store;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object server(Object objects) throws ReflectiveOperationException {
        var builder = type("org.gaul.s3proxy.S3Proxy").getMethod("builder").invoke(null);
        var signing = (Class) type("org.gaul.s3proxy.AuthenticationType");
        var type = builder.getClass();
        type.getMethod("blobStore", storeType()).invoke(builder, objects);
        type.getMethod("endpoint", URI.class).invoke(builder, URI.create("http://127.0.0.1:0"));
        type.getMethod("awsAuthentication", signing, String.class, String.class)
                .invoke(builder, Enum.valueOf(signing, "AWS_V4"), ACCESS_KEY, SECRET_KEY);
        return type.getMethod("build").invoke(builder);
    }

    public URI address() throws ReflectiveOperationException {
        return URI.create(
                "http://127.0.0.1:" + server.getClass().getMethod("getPort").invoke(server));
    }

    public boolean holds(String key) throws ReflectiveOperationException {
        return (boolean)
                storeType().getMethod("blobExists", String.class, String.class).invoke(objects, BUCKET, key);
    }

    @Override
    public void close() throws ReflectiveOperationException, IOException {
        server.getClass().getMethod("stop").invoke(server);
        libraries.close();
    }

    private Class<?> storeType() throws ClassNotFoundException {
        return type("org.jclouds.blobstore.BlobStore");
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return libraries.loadClass(name);
    }

    private static URL[] jars() {
        try (var paths = S3Server.class.getResourceAsStream("/s3-server.classpath")) {
            return Arrays.stream(new String(paths.readAllBytes(), StandardCharsets.UTF_8).split(File.pathSeparator))
                    .map(S3Server::url)
                    .toArray(URL[]::new);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The build did not say where the server is", unreadable);
        }
    }

    private static URL url(String path) {
        try {
            return new File(path.strip()).toURI().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
