package id.kurasi.kit.list;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Part of a list.
 *
 * @param nextCursor what asks for the next part; null at the end
 */
public record Page<T>(
        List<T> items,

        @Schema(
                description = "Pass it as cursor for the next part; null at the end",
                nullable = true,
                examples = "WyJ...")
        String nextCursor) {}
