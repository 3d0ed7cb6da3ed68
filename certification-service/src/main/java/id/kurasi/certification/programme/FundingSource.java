package id.kurasi.certification.programme;

/** Where the money of a programme comes from (sumber dana). */
public enum FundingSource {
    /** The national budget (Anggaran Pendapatan dan Belanja Negara). */
    APBN,
    /** The province's budget (APBD provinsi). */
    APBD_PROVINCE,
    /** The regency's or city's budget (APBD kabupaten/kota). */
    APBD_REGENCY,
    /** National money given to a region for a purpose (Dana Alokasi Khusus). */
    DAK,
    /** A company's social responsibility (tanggung jawab sosial perusahaan). */
    CSR,
    /** The businesses themselves (mandiri). */
    SELF,
    /** Something else (lainnya); the programme names it. */
    OTHER
}
