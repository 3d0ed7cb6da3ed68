package id.kurasi.kit.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowedEventTest {

    private static final String ID = "0199a5e0-5c00-7000-8000-000000000001";

    @Test
    void readsACloudEvent() throws JsonProcessingException {
        var event =
                FollowedEvent.of(new ObjectMapper().readTree("""
                        {"specversion": "1.0", "id": "%1$s", "source": "/catalog", "type": "id.kurasi.product.revised",
                        "subject": "%1$s", "time": "2026-11-21T03:00:00Z", "data": {"revision": 2}, "traceparent": "x"}
                        """.formatted(ID))).orElseThrow();

        assertEquals("product.revised", event.type());
        assertEquals(UUID.fromString(ID), event.subject());
        assertEquals(Instant.parse("2026-11-21T03:00:00Z"), event.time());
        assertEquals(2, event.data().get("revision").asInt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "7",
                "{}",
                "{'id':'I','type':'org.other.happened','subject':'I','time':'2026-11-21T03:00:00Z','data':{}}",
                "{'id':'I','type':'id.kurasi.a.b','subject':'no id','time':'2026-11-21T03:00:00Z','data':{}}",
                "{'id':'I','type':'id.kurasi.a.b','subject':'I','time':'yesterday','data':{}}",
                "{'id':'I','type':'id.kurasi.a.b','subject':'I','time':'2026-11-21T03:00:00Z','data':null}",
                "{'type':'id.kurasi.a.b','subject':'I','time':'2026-11-21T03:00:00Z','data':{}}"
            })
    void isNothingForWhatIsNoEvent(String item) throws JsonProcessingException {
        var json = item.replace("'I'", "'" + ID + "'").replace('\'', '"');

        assertTrue(FollowedEvent.of(new ObjectMapper().readTree(json)).isEmpty());
    }
}
