package id.kurasi.kit.web;

/** Figures that many resources add up to: answers carry an ETag of their content for {@code If-None-Match}. */
public interface Aggregate {}
