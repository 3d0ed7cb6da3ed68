package id.kurasi.file.export;

/** What has a header in both languages. */
public interface Headed {

    String headerId();

    String headerEn();
}
