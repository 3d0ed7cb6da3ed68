package id.kurasi.certification.certificate.evidence;

import id.kurasi.file.transfer.StoredFile;

/**
 * What was uploaded, stored and only to be referred to.
 *
 * @param title null when it has none
 */
record Prepared(String title, String mediaType, StoredFile file) {

    static final String PDF = "application/pdf";
    static final String JPEG = "image/jpeg";
}
