package id.kurasi.stack.compose;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** An OpenID Connect issuer of the least kind: discovery, keys, and a token for a client that asks for itself. */
final class Issuer implements AutoCloseable {

    private static final String REALM = "/realms/kurasi";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final KeyPair keys;

    Issuer() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(REALM + "/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
        server.createContext(REALM + "/certs", exchange -> answer(exchange, keySet()));
        server.createContext(
                REALM + "/token",
                exchange -> answer(
                        exchange,
                        Map.of(
                                "access_token",
                                token("service-account", "kurasi", List.of("service")),
                                "token_type",
                                "Bearer",
                                "expires_in",
                                300)));
        server.start();
    }

    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** A token as Keycloak would give it to a user in these groups. */
    String token(String user, String audience, List<String> groups) {
        var now = Instant.now().getEpochSecond();
        var head = encode(Map.of("alg", "RS256", "typ", "JWT", "kid", "test"));
        var claims = encode(Map.of(
                "iss",
                url(""),
                "aud",
                audience,
                "sub",
                user,
                "preferred_username",
                user,
                "groups",
                groups,
                "iat",
                now,
                "exp",
                now + 300));
        return head + "." + claims + "." + sign(head + "." + claims);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Map<String, Object> discovery() {
        return Map.of(
                "issuer", url(""),
                "jwks_uri", url("/certs"),
                "token_endpoint", url("/token"),
                "authorization_endpoint", url("/auth"),
                "id_token_signing_alg_values_supported", List.of("RS256"));
    }

    private Map<String, Object> keySet() {
        var key = (RSAPublicKey) keys.getPublic();
        return Map.of(
                "keys",
                List.of(Map.of(
                        "kty",
                        "RSA",
                        "kid",
                        "test",
                        "use",
                        "sig",
                        "alg",
                        "RS256",
                        "n",
                        unsigned(key.getModulus()),
                        "e",
                        unsigned(key.getPublicExponent()))));
    }

    private String url(String path) {
        return "http://" + address() + REALM + path;
    }

    private String sign(String text) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return base64(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String encode(Map<String, ?> part) {
        try {
            return base64(JSON.writeValueAsBytes(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void answer(HttpExchange exchange, Object body) throws IOException {
        var bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
