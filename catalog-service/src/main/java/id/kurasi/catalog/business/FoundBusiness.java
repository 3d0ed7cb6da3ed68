package id.kurasi.catalog.business;

/**
 * A business that was looked for.
 *
 * @param business the one that is active; where a double was found, the one that it was merged into
 * @param nib that it was found by, its own or its double's; null without one
 * @param nameKey that it was found by, its own or its double's
 * @param changeable whether the caller may change it
 */
public record FoundBusiness(KnownBusiness business, String nib, String nameKey, boolean changeable) {}
