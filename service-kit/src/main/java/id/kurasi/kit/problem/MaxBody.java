package id.kurasi.kit.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How large a body an operation takes, where 1 MiB is too little: {@code 15M}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MaxBody {

    /** Not above {@code quarkus.http.limits.max-body-size}. */
    String value();
}
