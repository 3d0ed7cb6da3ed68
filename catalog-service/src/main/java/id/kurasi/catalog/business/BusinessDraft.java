package id.kurasi.catalog.business;

import java.util.List;

/** What a list says of a business and what was known of it, put together, before it is written. */
public record BusinessDraft(
        String name,
        String nib,
        Boolean taxRegistered,
        String regionCode,
        BusinessScale businessScale,
        ScaleBasis scaleBasis,
        IndustryScale industryScale,
        List<String> categories,
        List<Kbli> kbli,
        List<Fostering> fosteredBy,
        List<Membership> memberships) {}
