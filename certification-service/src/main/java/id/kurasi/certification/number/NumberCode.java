package id.kurasi.certification.number;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What digits mean: in the list of packagings, 2 is plastic. Kept as data; migrations state the source of each. */
@Entity
@Immutable
@Table(name = "number_code")
class NumberCode {

    @Id
    UUID id;

    String list;
    String code;
    String value;
    String nameEn;
    String nameId;
    String source;

    protected NumberCode() {}

    NumberCode(String list, String code, String value, String name) {
        this.list = list;
        this.code = code;
        this.value = value;
        this.nameEn = name;
        this.nameId = name;
    }
}
