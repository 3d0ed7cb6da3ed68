package id.kurasi.catalog.business;

import java.util.UUID;

/**
 * A business is being anonymised. Fired synchronously in the transaction: who keeps texts of a business or its products, copies
 * of them included, drops what could lead to a person.
 *
 * @param business its record, or that of a double which had been merged into it
 */
public record BusinessAnonymised(UUID business) {}
