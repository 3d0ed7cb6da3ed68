package id.kurasi.curation.sight;

/**
 * Somebody who asks.
 *
 * @param name what he is called in messages of tests
 * @param account {@code role~scope}
 */
record Reader(String name, String account) {

    boolean is(String role) {
        return account.equals(role) || account.startsWith(role + "~");
    }

    String scope() {
        return account.substring(account.indexOf('~') + 1);
    }

    boolean is(String role, String scope) {
        return account.equals(role + "~" + scope);
    }

    /** An agency or a viewer of this region or of one around it; a viewer without a region is one of every region. */
    boolean covers(String role, String region) {
        return account.equals("viewer") && role.equals("viewer")
                || is(role) && (region + ".").startsWith(scope() + ".");
    }

    /** What he sees is limited to a part of the world that he is in; curators, like who sees everything, see all the others. */
    boolean isOfTheWorld() {
        return account.contains("~") && !is("curator");
    }

    @Override
    public String toString() {
        return name;
    }
}
