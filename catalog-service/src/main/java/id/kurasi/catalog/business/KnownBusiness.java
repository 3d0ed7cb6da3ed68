package id.kurasi.catalog.business;

import java.util.UUID;

/**
 * A business as an import finds it.
 *
 * @param nameKey how its name is compared: without case, spaces, punctuation and legal form
 */
public record KnownBusiness(UUID id, long version, BusinessDraft facts, String nameKey) {}
