package id.kurasi.certification.facilitation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What holds a case up, and since when. It explains, and forbids nothing. */
@Embeddable
public record Block(
        @Enumerated(EnumType.STRING) BlockedReason blockedReason, String blockedNote, LocalDate blockedSince) {}
