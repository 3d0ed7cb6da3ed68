package id.kurasi.certification.facilitation;

import id.kurasi.certification.programme.FundingSource;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * Who pays for a case, and in which year.
 *
 * @param programmeId the programme of whose quota it has a place; null when it is paid for otherwise
 * @param wave the round of the programme (gelombang), from 1; null without a programme
 * @param quotaRegion the region whose place it has there; null without a programme
 */
@Embeddable
public record Funding(
        UUID programmeId,
        Integer wave,
        String quotaRegion,
        @Enumerated(EnumType.STRING) FundingSource fundingSource,
        int fiscalYear) {}
