package id.kurasi.curation;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * A table of who may do what in which state, as it stands in a test:
 *
 * <pre>
 * submit    DRAFT  SUBMITTED
 * agency    200    409
 * buyer     403    403
 * </pre>
 *
 * <p>Several such blocks follow each other, parted by an empty line.
 */
public final class StateTable {

    private StateTable() {}

    /** Each cell as (verb, actor, state, expected status). */
    public static Stream<Arguments> cells(String table) {
        return Arrays.stream(table.strip().split("\n\\s*\n")).flatMap(StateTable::block);
    }

    private static Stream<Arguments> block(String block) {
        var lines = Arrays.stream(block.strip().split("\n"))
                .map(line -> line.strip().split("\\s+"))
                .toList();
        var head = lines.get(0);
        return lines.stream().skip(1).flatMap(row -> IntStream.range(1, head.length)
                .mapToObj(column -> Arguments.of(head[0], row[0], head[column], Integer.parseInt(row[column]))));
    }
}
