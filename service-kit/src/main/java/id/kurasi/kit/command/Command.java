package id.kurasi.kit.command;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that changes something: it runs in one transaction, and under an {@code Idempotency-Key} the answer it returns is
 * kept in that same transaction, so that a repeated request is answered again instead of done again.
 *
 * <p>It stands on the resource method itself, or, where a peer has to be asked first, on the bean method called after that, so
 * that no connection is held while waiting. Either way it returns exactly what the resource answers.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Command {}
