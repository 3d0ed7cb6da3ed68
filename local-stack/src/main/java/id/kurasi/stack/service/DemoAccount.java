package id.kurasi.stack.service;

/** The accounts of the local profile. The services define them; here they are named for the demo and for the reader. */
public enum DemoAccount {
    ADMIN("admin", "admin", "may do everything"),
    DINAS_MOJOKERTO("dinas-mojokerto", "agency:35.76", "agency of Kota Mojokerto: registers, certifies, runs rounds"),
    DINAS_BLITAR("dinas-blitar", "agency:35.05", "agency of Kabupaten Blitar: sees nothing of Mojokerto's"),
    KURATOR_1("kurator-1", "curator", "scores submissions"),
    KURATOR_2("kurator-2", "curator", "scores submissions"),
    KERANJANG_BALI("keranjang-bali", "buyer:the-keranjang-bali", "buyer of the retailer: accepts and declines"),
    TOKO_LAIN("toko-lain", "buyer:toko-lain", "buyer of another retailer: sees nothing of this round"),
    DASBOR("dasbor", "viewer", "reads aggregates and published results");

    /** Of every demo account. */
    public static final String PASSWORD = "kurasi";

    private final String login;
    private final String role;
    private final String purpose;

    DemoAccount(String login, String role, String purpose) {
        this.login = login;
        this.role = role;
        this.purpose = purpose;
    }

    public String login() {
        return login;
    }

    public String role() {
        return role;
    }

    public String purpose() {
        return purpose;
    }
}
