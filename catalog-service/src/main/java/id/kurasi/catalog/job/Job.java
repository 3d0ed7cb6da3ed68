package id.kurasi.catalog.job;

/**
 * A kind of work that goes on after the request that asked for it. What it works on, and how far it has come, is in tables of
 * its own: after a crash it is run again, in this or another instance, and goes on from there.
 */
public interface Job {

    /** Kept in the database with what is scheduled, so it is never changed. */
    String name();

    /**
     * Does all that is left to do, in transactions of its own (there is none when it is called). It acts as the account that
     * scheduled it, with the roles it had then. When it fails it is run again, later and later.
     *
     * <p>A process that hung longer than {@link JobConfig#heartbeat()} allows may wake up and run it beside the one that took
     * over: each of its transactions first locks the row that says how far it is.
     *
     * @param subject what was scheduled: an id, a code
     */
    void run(String subject);
}
