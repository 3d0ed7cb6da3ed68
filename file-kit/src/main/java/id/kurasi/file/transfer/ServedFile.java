package id.kurasi.file.transfer;

/**
 * A stored file as a reader gets it.
 *
 * @param mediaType what it is, as found by its content
 * @param saveAs the name of a PDF, without its ending: it is saved, not opened beside our own pages; null for a picture, which is shown
 */
public record ServedFile(StoredFile stored, String mediaType, String saveAs) {}
