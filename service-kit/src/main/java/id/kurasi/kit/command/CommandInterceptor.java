package id.kurasi.kit.command;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

@Command
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
public class CommandInterceptor {

    private final IdempotentRequest request;

    public CommandInterceptor(IdempotentRequest request) {
        this.request = request;
    }

    @AroundInvoke
    public Object inOneTransaction(InvocationContext invocation) throws Exception {
        try {
            return QuarkusTransaction.joiningExisting().call(() -> {
                request.claim();
                var answer = invocation.proceed();
                request.keep(answer);
                return answer;
            });
        } catch (QuarkusTransactionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }
}
