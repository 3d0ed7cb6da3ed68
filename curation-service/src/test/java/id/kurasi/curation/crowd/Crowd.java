package id.kurasi.curation.crowd;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What all of a crowd share.
 *
 * @param letters what producers have got to hear and have not answered
 * @param reviewing whether curators are at work still
 * @param buying whether buyers are
 */
record Crowd(
        Wire wire,
        Promises promises,
        Venue venue,
        BlockingQueue<Letter> letters,
        AtomicBoolean reviewing,
        AtomicBoolean buying) {

    Crowd(Wire wire, Venue venue) {
        this(
                wire,
                new Promises(),
                venue,
                new LinkedBlockingQueue<>(),
                new AtomicBoolean(true),
                new AtomicBoolean(true));
    }

    /**
     * @param about a question's path, or an offer's
     * @param subject the same as {@link Promise#to} has it
     */
    record Letter(String about, String subject, boolean isOffer) {}
}
