package id.kurasi.stack;

/** A reason to stop that the person at the terminal can act on: shown as one line, without a stack trace. */
public final class StackFailure extends RuntimeException {

    public StackFailure(String message) {
        super(message);
    }

    public StackFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
