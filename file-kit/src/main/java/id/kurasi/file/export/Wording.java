package id.kurasi.file.export;

/** The language of headers and of the words in cells. */
public enum Wording {
    INDONESIAN,
    ENGLISH;

    /** @param headers {@code en} or {@code id}, as a reader asks for them */
    public static Wording of(String headers) {
        return headers.equals("en") ? ENGLISH : INDONESIAN;
    }

    public String choose(String indonesian, String english) {
        return this == INDONESIAN ? indonesian : english;
    }
}
