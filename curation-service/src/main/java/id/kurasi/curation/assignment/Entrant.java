package id.kurasi.curation.assignment;

import java.util.UUID;

/** A submission as far as it matters who reviews it. */
record Entrant(UUID id, String category, String categoryGroup) {}
