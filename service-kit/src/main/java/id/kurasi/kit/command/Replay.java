package id.kurasi.kit.command;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Ends a command that was done before: its first answer is given again, and this transaction changes nothing. */
public class Replay extends RuntimeException {

    private final transient Answer answer;

    Replay(Answer answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    @Provider
    public static final class Mapper implements ExceptionMapper<Replay> {
        @Override
        public Response toResponse(Replay replay) {
            return replay.answer.replayed();
        }
    }
}
