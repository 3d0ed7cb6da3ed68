package id.kurasi.kit.web;

import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a POST that created something. */
public final class Created {

    private Created() {}

    public static <T> RestResponse<T> at(String location, T view) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED, view)
                .header("Location", location)
                .build();
    }
}
