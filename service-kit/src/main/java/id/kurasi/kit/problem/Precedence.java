package id.kurasi.kit.problem;

/** Where our mappers stand among others for the same exception: lower goes first. */
public final class Precedence {

    /** Before those of the problem extension (999), whose violations have no codes. */
    public static final int OURS = 100;

    private Precedence() {}
}
