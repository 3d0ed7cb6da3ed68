package id.kurasi.catalog.business.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneTest {

    @ParameterizedTest
    @CsvSource({
        "+628000000001, +628000000001",
        "08000000001, +628000000001",
        "0800-0000-001, +628000000001",
        "(0321) 555 001, +62321555001",
        "62 800 0000 001, +628000000001",
        "+62 800.0000.001, +628000000001",
        "00628000000001, +628000000001",
        "+6591234567, +6591234567",
        "8000000001, ",
        "0800, ",
        "08000000001 / 08000000002, ",
        "0800abc0001, ",
        "+0628000000001, ",
        "telepon, "
    })
    void isKeptAsTheWorldWritesIt(String given, String kept) {
        assertEquals(Optional.ofNullable(kept), Phone.normalised(given));
    }
}
