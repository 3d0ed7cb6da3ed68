package id.kurasi.file.sheet;

import java.nio.charset.Charset;

/**
 * How a CSV file is written, found from what is in it.
 *
 * @param separator comma, semicolon (Excel under an Indonesian locale), tab or bar
 * @param byteOrderMark whether the file begins with one
 */
public record CsvDialect(char separator, Charset charset, boolean byteOrderMark) {}
