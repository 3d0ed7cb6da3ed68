package id.kurasi.kit.follow;

/** The event feed of another service. What is a bean of this type is followed from start to shutdown. */
public interface Feed {

    /** Name of that service, {@code catalog}. What was applied is remembered under it, so it is never changed. */
    String source();

    /**
     * Asks for what comes next; may wait for it.
     *
     * @param after cursor of the page before; null from the beginning
     * @param wait seconds until an empty page is answered
     */
    FollowedPage page(String after, int limit, int wait);
}
