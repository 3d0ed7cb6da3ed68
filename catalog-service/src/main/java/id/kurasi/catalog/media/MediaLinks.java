package id.kurasi.catalog.media;

import id.kurasi.catalog.product.PhotoView;
import id.kurasi.catalog.product.PhotoView.Thumbnails;
import java.util.UUID;

/** Where media are read. */
final class MediaLinks {

    private MediaLinks() {}

    static String to(UUID id) {
        return "/v1/media/" + id;
    }

    static PhotoView photo(UUID id, String alt) {
        var href = to(id);
        return new PhotoView(id, alt, href, new Thumbnails(href + "/small", href + "/large"));
    }
}
