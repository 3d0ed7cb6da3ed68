package id.kurasi.catalog.media;

import java.util.UUID;

/** What is to be said of a medium; its place is that in the list. */
record Place(UUID id, String caption) {}
