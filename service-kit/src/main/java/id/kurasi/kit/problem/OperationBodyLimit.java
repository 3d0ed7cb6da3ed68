package id.kurasi.kit.problem;

import io.quarkus.runtime.configuration.MemorySizeConverter;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Holds each operation to its own limit: 1 MiB, or what {@link MaxBody} says. */
@Provider
@Priority(Precedence.OURS)
public class OperationBodyLimit implements ContainerRequestFilter {

    static final String USUAL = "1M";

    private final ResourceInfo resource;

    public OperationBodyLimit(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource.getResourceMethod() == null) {
            return;
        }
        var own = resource.getResourceMethod().getAnnotation(MaxBody.class);
        var limit = own == null ? USUAL : own.value();
        var bytes = new MemorySizeConverter().convert(limit).asLongValue();
        var announced = request.getHeaderString("Content-Length");
        if (announced != null && Long.parseLong(announced) > bytes) {
            throw tooLarge(limit);
        }
        if (announced == null && own == null && request.hasEntity()) {
            request.setEntityStream(new Bounded(request.getEntityStream(), bytes));
        }
    }

    static Refusal tooLarge(String limit) {
        return Refusal.of(413, "too-large", readable(limit));
    }

    static String readable(String limit) {
        return limit.replace("M", " MiB");
    }

    /** What comes in chunks does not announce its length. */
    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream body, long bytes) {
            super(body);
            left = bytes;
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var read = super.read(into, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw tooLarge(USUAL);
            }
        }
    }
}
