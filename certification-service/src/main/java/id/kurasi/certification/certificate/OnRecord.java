package id.kurasi.certification.certificate;

import java.util.UUID;

/**
 * Another certificate that one at hand has to do with.
 *
 * @param verification null while nobody has verified it
 */
record OnRecord(UUID id, Particulars particulars, Verification verification) {}
