package id.kurasi.catalog.job;

import java.util.Set;

/**
 * What is kept of a scheduled job.
 *
 * @param subject what to work on
 * @param by the account that asked for it
 * @param roles what that account was allowed to do then
 */
record Order(String subject, String by, Set<String> roles) {}
