package id.kurasi.catalog.region;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** An administrative region by its Kemendagri code (kode wilayah). */
@Entity
@Immutable
class Region {

    @Id
    String code;

    @Enumerated(EnumType.STRING)
    RegionLevel level;

    String parentCode;
    String name;
}
