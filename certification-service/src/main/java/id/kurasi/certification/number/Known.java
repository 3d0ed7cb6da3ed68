package id.kurasi.certification.number;

import java.time.LocalDate;

/**
 * What is known of a certificate apart from its number. Whatever is null is not compared.
 *
 * @param regionCode dotted code of the region of its business, of any level
 * @param packaging of its product, a value of the list of packagings
 * @param expiresOn its last day, where the paper names it
 * @param today the present day: no number was given later
 */
public record Known(String regionCode, String packaging, LocalDate issuedOn, LocalDate expiresOn, LocalDate today) {}
