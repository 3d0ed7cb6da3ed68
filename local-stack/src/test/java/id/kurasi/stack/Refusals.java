package id.kurasi.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.kurasi.stack.api.Reply;

/** How a service says no. */
final class Refusals {

    private Refusals() {}

    /** For now, and not for good. */
    static void assertUnavailable(Reply reply) {
        assertEquals(503, reply.status(), () -> reply.body().toString());
        assertEquals("application/problem+json", reply.header("content-type"));
        assertNotNull(reply.header("retry-after"));
        assertTrue(reply.body().get("traceId").asText().matches("[0-9a-f]{32}"));
        assertTrue(!reply.body().toString().contains("Exception"));
    }
}
