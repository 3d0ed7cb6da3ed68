package id.kurasi.kit.access;

import java.util.Locale;

/** What a caller may be here. The identity provider names them in {@code groups}, some with a scope: {@code agency:35.76}. */
public enum Role {
    /** Runs the installation. */
    ADMIN,
    /** An agency's officer (petugas dinas); the scope is a region code and covers all below it. */
    AGENCY,
    /** Scores submissions (kurator). */
    CURATOR,
    /** Buys for a retailer; the scope is the retailer's slug. */
    BUYER,
    /** A producer (IKM/UKM); the scope is the id of its business. */
    BUSINESS,
    /** Reads figures and what is published; the scope is a region code, or none for all regions. */
    VIEWER,
    /** Another service of this system. */
    SERVICE;

    /** The plain names, for {@code @RolesAllowed}. */
    public static final class Name {
        public static final String ADMIN = "admin";
        public static final String AGENCY = "agency";
        public static final String CURATOR = "curator";
        public static final String BUYER = "buyer";
        public static final String BUSINESS = "business";
        public static final String VIEWER = "viewer";
        public static final String SERVICE = "service";

        private Name() {}
    }

    String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
