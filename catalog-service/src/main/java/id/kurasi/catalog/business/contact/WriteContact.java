package id.kurasi.catalog.business.contact;

import id.kurasi.kit.privacy.NoNik;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller says of whom to reach; at least one thing. */
@Schema(name = "WriteContact", description = "Whom to reach for a business (kontak); at least one of the fields")
public record WriteContact(
        @Size(min = 1, max = 120)
        @NoNik
        @Schema(description = "Name of the person (nama pemilik)", nullable = true, examples = "Contoh Pemilik")
        String personName,

        @Size(min = 1, max = 30)
        @NoNik
        @Schema(
                description = "Telephone or WhatsApp; 08… is taken and kept as +628…",
                nullable = true,
                examples = "+628000000001")
        String phone,

        @Size(min = 3, max = 254) @Email @NoNik @Schema(nullable = true, examples = "kontak@contoh.example")
        String email,

        @Size(min = 1, max = 500)
        @NoNik
        @Schema(
                description = "Street, RT/RW and village (alamat)",
                nullable = true,
                examples = "Jalan Contoh 1, RT 01 RW 02, Gunung Gedangan")
        String address,

        @Pattern(regexp = "\\d{5}") @Schema(description = "Kode pos", nullable = true, examples = "61315")
        String postcode) {

    WriteContact withPostcode(String known) {
        return new WriteContact(personName, phone, email, address, known);
    }
}
