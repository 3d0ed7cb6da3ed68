package id.kurasi.kit.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseMappersTest {

    @ParameterizedTest
    @CsvSource({
        "40P01, gave-way", // one of two that waited for each other
        "40001, gave-way",
        "08006, database-unavailable",
        "57P01, database-unavailable"
    })
    void asksToComeBackWhenNothingIsWrongWithTheRequest(String state, String type) {
        var refusal = DatabaseMappers.refusal(new PersistenceException(new SQLException("for the test", state)))
                .orElseThrow();

        assertEquals(503, refusal.status());
        assertEquals(type, refusal.type());
    }

    @Test
    void takesAllElseForAFailureOfOurs() {
        assertEquals(
                Optional.empty(),
                DatabaseMappers.refusal(new PersistenceException(new SQLException("for the test", "42601"))));
    }
}
