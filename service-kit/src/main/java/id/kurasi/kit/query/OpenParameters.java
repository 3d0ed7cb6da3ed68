package id.kurasi.kit.query;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a filter class: query parameters with this beginning are taken too, for names that are data ({@code completeness.hotel}).
 * The class reads them from its {@code @Context UriInfo} and refuses those it does not know.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenParameters {

    String value();
}
