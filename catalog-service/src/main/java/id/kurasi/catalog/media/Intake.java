package id.kurasi.catalog.media;

import id.kurasi.catalog.product.Products;
import id.kurasi.file.blob.Blobs;
import id.kurasi.file.blob.Content;
import id.kurasi.file.picture.Pictures;
import id.kurasi.file.transfer.PdfStructure;
import id.kurasi.file.transfer.StoredFile;
import id.kurasi.file.transfer.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.UUID;

/**
 * Takes in what is uploaded, up to where it is stored and only has to be referred to. All of it is done outside a transaction:
 * decoding and an object storage take their time.
 */
@ApplicationScoped
class Intake {

    private final Products products;
    private final Pictures pictures;
    private final Blobs blobs;

    Intake(Products products, Pictures pictures, Blobs blobs) {
        this.products = products;
        this.pictures = pictures;
        this.blobs = blobs;
    }

    Medium photo(UUID product, PhotoForm form) {
        products.readable(product);
        var file = Upload.fileOf(form.file, PhotoForm.MOST_MEBIBYTES, Set.of("file", "alt"));
        var alt = Upload.words("alt", form.alt);
        try {
            var renditions = pictures.of(file);
            return Medium.photo(alt, kept(renditions.display()), kept(renditions.large()), kept(renditions.small()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Medium document(UUID product, DocumentForm form) {
        products.readable(product);
        var file = Upload.fileOf(form.file, DocumentForm.MOST_MEBIBYTES, Set.of("file", "title"));
        var title = Upload.words("title", form.title);
        try {
            PdfStructure.check(file);
            return Medium.document(title, kept(Content.of(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private StoredFile kept(byte[] bytes) {
        return kept(Content.of(bytes));
    }

    private StoredFile kept(Content content) {
        blobs.keep(content);
        return StoredFile.of(content);
    }
}
