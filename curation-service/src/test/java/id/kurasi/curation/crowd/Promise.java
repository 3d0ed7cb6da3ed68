package id.kurasi.curation.crowd;

/**
 * What the service said it did, so that it has to be there.
 *
 * @param what was done: a verb
 * @param to what it was done
 * @param number the version or number it was given; 0 for what has none
 * @param mark told apart from every other by it; null where nothing was said
 */
record Promise(String what, String to, long number, String mark) {}
