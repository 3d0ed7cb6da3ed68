package id.kurasi.kit.web;

/**
 * What has no version of its own, such as figures that many resources add up to: answers carry an ETag of their content for
 * {@code If-None-Match}.
 */
public interface Aggregate {}
