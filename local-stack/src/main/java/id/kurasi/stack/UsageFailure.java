package id.kurasi.stack;

/** The command line cannot be understood: exit code 2, as is the custom of shells. */
final class UsageFailure extends RuntimeException {

    UsageFailure(String message) {
        super(message);
    }
}
