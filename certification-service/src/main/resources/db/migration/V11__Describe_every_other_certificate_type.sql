-- Sources are third-party publications and public registers, not legal texts, unless a line says so.
-- What no source confirms is marked "unverified".

insert into certificate_type (code, family, name_en, name_id, issuer, validity, validity_years, holders, depends_on, details, source, note, schemes) values
('COLLECTIVE_MARK', 'HKI', 'Collective mark', 'Merek kolektif', 'DJKI', 'YEARS_FROM_FILING', 10,
    '["ASSOCIATION", "COMMUNITY_BODY"]', '[]', '["niceClasses"]',
    'UU 20/2016: as a trademark',
    'Unverified. Belongs to an association with rules for its use; renewable.',
    '[
    {"code": "STANDARD", "nameEn": "Standard route", "nameId": "Jalur umum", "source": "Unverified; requirements of DJKI as commonly listed",
      "checklist": [
        {"code": "MARK_LABEL", "nameEn": "Image of the mark", "nameId": "Etiket merek", "mandatory": true, "source": "Unverified; requirements of DJKI as commonly listed"},
        {"code": "NICE_CLASSES", "nameEn": "Nice classes with goods or services", "nameId": "Kelas merek dengan jenis barang atau jasa", "mandatory": true, "source": "Unverified; requirements of DJKI as commonly listed"},
        {"code": "USAGE_RULES", "nameEn": "Rules for using the collective mark", "nameId": "Ketentuan penggunaan merek kolektif", "mandatory": true, "source": "Unverified; requirements of DJKI as commonly listed"},
        {"code": "MEMBER_LIST", "nameEn": "List of the members", "nameId": "Daftar anggota", "mandatory": false, "source": "Unverified; requirements of DJKI as commonly listed"}],
      "stages": [
        {"code": "FORMALITY", "nameEn": "Formality check", "nameId": "Pemeriksaan formalitas", "days": null, "source": "Unverified"},
        {"code": "PUBLICATION", "nameEn": "Publication, opposition possible", "nameId": "Pengumuman", "days": 61, "source": "Two months; unverified"},
        {"code": "SUBSTANTIVE", "nameEn": "Substantive examination", "nameId": "Pemeriksaan substantif", "days": null, "source": "Unverified"}]}]'),
('COPYRIGHT', 'HKI', 'Copyright', 'Hak cipta', 'DJKI', 'NONE', null,
    '["BUSINESS", "ASSOCIATION", "COMMUNITY_BODY"]', '[]', '[]',
    'Unverified; recorded by DJKI without examination',
    'The author''s life and 70 years after; works held by a legal entity 50 years from publication (unverified). Where the certificate names a last day, it counts. Often used for batik motifs.',
    '[
    {"code": "STANDARD", "nameEn": "Standard route", "nameId": "Jalur umum", "source": "Unverified; requirements of DJKI as commonly listed",
      "checklist": [
        {"code": "WORK_SAMPLE", "nameEn": "Copy of the work", "nameId": "Contoh ciptaan", "mandatory": true, "source": "Unverified; requirements of DJKI as commonly listed"},
        {"code": "OWNERSHIP_STATEMENT", "nameEn": "Statement of ownership", "nameId": "Surat pernyataan kepemilikan", "mandatory": true, "source": "Unverified; requirements of DJKI as commonly listed"},
        {"code": "KTP", "nameEn": "Identity card of the owner, seen (KTP)", "nameId": "KTP pemilik, diperlihatkan", "mandatory": true, "source": "Unverified; requirements of DJKI as commonly listed"}],
      "stages": [
        {"code": "RECORDATION", "nameEn": "Recordation", "nameId": "Pencatatan", "days": null, "source": "Recordation without examination, often on the same day; unverified"}]}]'),
('INDUSTRIAL_DESIGN', 'HKI', 'Industrial design', 'Desain industri', 'DJKI', 'YEARS_FROM_FILING', 10,
    '["BUSINESS", "ASSOCIATION"]', '[]', '[]',
    'Ten years from filing, as published by a DJKI consultant, April 2025',
    'Not renewable (unverified). It must be new when filed: showing it first can destroy that.',
    '[
    {"code": "STANDARD", "nameEn": "Standard route", "nameId": "Jalur umum", "source": "Unverified; requirements of DJKI as commonly listed",
      "checklist": [
        {"code": "DESIGN_IMAGES", "nameEn": "Drawings or photographs of the design", "nameId": "Gambar atau foto desain", "mandatory": true, "source": "Unverified; requirements of DJKI as commonly listed"},
        {"code": "DESIGN_DESCRIPTION", "nameEn": "Description of the design", "nameId": "Uraian desain", "mandatory": true, "source": "Unverified; requirements of DJKI as commonly listed"},
        {"code": "OWNERSHIP_STATEMENT", "nameEn": "Statement of ownership", "nameId": "Surat pernyataan kepemilikan", "mandatory": true, "source": "Unverified; requirements of DJKI as commonly listed"},
        {"code": "NOVELTY_CHECKED", "nameEn": "Checked that the design was not shown before filing", "nameId": "Desain dipastikan belum dipublikasikan sebelum didaftarkan", "mandatory": true, "source": "A design must be new when it is filed: showing it first can destroy that, as reported"},
        {"code": "KTP", "nameEn": "Identity card of the owner, seen (KTP)", "nameId": "KTP pemilik, diperlihatkan", "mandatory": true, "source": "Unverified; requirements of DJKI as commonly listed"}],
      "stages": [
        {"code": "FORMALITY", "nameEn": "Formality check", "nameId": "Pemeriksaan formalitas", "days": null, "source": "Unverified"},
        {"code": "PUBLICATION", "nameEn": "Publication, opposition possible", "nameId": "Pengumuman", "days": null, "source": "Unverified"},
        {"code": "SUBSTANTIVE", "nameEn": "Substantive examination", "nameId": "Pemeriksaan substantif", "days": null, "source": "Unverified"}]}]'),
('PATENT', 'HKI', 'Patent', 'Paten', 'DJKI', 'YEARS_FROM_FILING', 20,
    '["BUSINESS", "ASSOCIATION"]', '[]', '[]',
    'Twenty years from filing, as published by a DJKI consultant, April 2025',
    null,
    '[
    {"code": "STANDARD", "nameEn": "Standard route", "nameId": "Jalur umum", "source": "Unverified; requirements of DJKI as commonly listed",
      "checklist": [
        {"code": "PATENT_DESCRIPTION", "nameEn": "Description, claims and abstract", "nameId": "Deskripsi, klaim, dan abstrak", "mandatory": true, "source": "Unverified; requirements of DJKI as commonly listed"},
        {"code": "PATENT_DRAWINGS", "nameEn": "Drawings", "nameId": "Gambar", "mandatory": false, "source": "Unverified; requirements of DJKI as commonly listed"},
        {"code": "OWNERSHIP_STATEMENT", "nameEn": "Statement of ownership", "nameId": "Surat pernyataan kepemilikan", "mandatory": true, "source": "Unverified; requirements of DJKI as commonly listed"},
        {"code": "KTP", "nameEn": "Identity card of the owner, seen (KTP)", "nameId": "KTP pemilik, diperlihatkan", "mandatory": true, "source": "Unverified; requirements of DJKI as commonly listed"}],
      "stages": [
        {"code": "FORMALITY", "nameEn": "Formality check", "nameId": "Pemeriksaan formalitas", "days": null, "source": "Unverified"},
        {"code": "PUBLICATION", "nameEn": "Publication, opposition possible", "nameId": "Pengumuman", "days": null, "source": "Unverified"},
        {"code": "SUBSTANTIVE", "nameEn": "Substantive examination", "nameId": "Pemeriksaan substantif", "days": null, "source": "Unverified"}]}]'),
('SIMPLE_PATENT', 'HKI', 'Simple patent', 'Paten sederhana', 'DJKI', 'YEARS_FROM_FILING', 10,
    '["BUSINESS", "ASSOCIATION"]', '[]', '[]',
    'Ten years from filing, as published by a DJKI consultant, April 2025',
    null,
    '[
    {"code": "STANDARD", "nameEn": "Standard route", "nameId": "Jalur umum", "source": "Unverified; requirements of DJKI as commonly listed",
      "checklist": [
        {"code": "PATENT_DESCRIPTION", "nameEn": "Description, claims and abstract", "nameId": "Deskripsi, klaim, dan abstrak", "mandatory": true, "source": "Unverified; requirements of DJKI as commonly listed"},
        {"code": "PATENT_DRAWINGS", "nameEn": "Drawings", "nameId": "Gambar", "mandatory": false, "source": "Unverified; requirements of DJKI as commonly listed"},
        {"code": "OWNERSHIP_STATEMENT", "nameEn": "Statement of ownership", "nameId": "Surat pernyataan kepemilikan", "mandatory": true, "source": "Unverified; requirements of DJKI as commonly listed"},
        {"code": "KTP", "nameEn": "Identity card of the owner, seen (KTP)", "nameId": "KTP pemilik, diperlihatkan", "mandatory": true, "source": "Unverified; requirements of DJKI as commonly listed"}],
      "stages": [
        {"code": "FORMALITY", "nameEn": "Formality check", "nameId": "Pemeriksaan formalitas", "days": null, "source": "Unverified"},
        {"code": "PUBLICATION", "nameEn": "Publication, opposition possible", "nameId": "Pengumuman", "days": null, "source": "Unverified"},
        {"code": "SUBSTANTIVE", "nameEn": "Substantive examination", "nameId": "Pemeriksaan substantif", "days": null, "source": "Unverified"}]}]'),
('GEOGRAPHICAL_INDICATION', 'HKI', 'Geographical indication', 'Indikasi geografis', 'DJKI', 'NONE', null,
    '["COMMUNITY_BODY", "ASSOCIATION"]', '[]', '[]',
    'Unverified',
    'Counts as long as reputation and quality last. Belongs to a body of the region, not to one business; many use it (unverified).',
    '[
    {"code": "STANDARD", "nameEn": "Standard route", "nameId": "Jalur umum", "source": "Unverified; requirements of DJKI as commonly listed",
      "checklist": [
        {"code": "DESCRIPTION_BOOK", "nameEn": "Description of characteristics, region and control", "nameId": "Dokumen deskripsi indikasi geografis", "mandatory": true, "source": "Unverified; requirements of DJKI as commonly listed"},
        {"code": "GOVERNMENT_RECOMMENDATION", "nameEn": "Recommendation of the regional government", "nameId": "Rekomendasi pemerintah daerah", "mandatory": true, "source": "Unverified; requirements of DJKI as commonly listed"},
        {"code": "MEMBER_LIST", "nameEn": "List of the members", "nameId": "Daftar anggota", "mandatory": false, "source": "Unverified; requirements of DJKI as commonly listed"}],
      "stages": [
        {"code": "FORMALITY", "nameEn": "Formality check", "nameId": "Pemeriksaan formalitas", "days": null, "source": "Unverified"},
        {"code": "PUBLICATION", "nameEn": "Publication, opposition possible", "nameId": "Pengumuman", "days": null, "source": "Unverified"},
        {"code": "FIELD_EXAMINATION", "nameEn": "Examination in the region", "nameId": "Pemeriksaan lapangan", "days": null, "source": "Unverified"}]}]'),
('SNI_BINA_UMK', 'SNI', 'SNI Bina UMK', 'SNI Bina UMK', 'BSN, through OSS', 'NONE', null,
    '["BUSINESS"]', '[]', '["standard"]',
    'BSN Regulation 28/2021: a micro or small business states for a low-risk product that it meets the standard',
    'No number of its own is known: the NIB is kept with the number of the standard. It never serves where an SNI is mandatory (unverified).',
    '[
    {"code": "STANDARD", "nameEn": "Standard route", "nameId": "Jalur umum", "source": "BSN Regulation 28/2021 as reported",
      "checklist": [
        {"code": "NIB", "nameEn": "Business identification number (NIB)", "nameId": "Nomor Induk Berusaha (NIB)", "mandatory": true, "source": "BSN Regulation 28/2021 as reported"},
        {"code": "STANDARD_NUMBER", "nameEn": "Number of the standard", "nameId": "Nomor SNI", "mandatory": true, "source": "BSN Regulation 28/2021 as reported"},
        {"code": "SELF_STATEMENT", "nameEn": "Statement of meeting the standard", "nameId": "Pernyataan memenuhi SNI", "mandatory": true, "source": "BSN Regulation 28/2021 as reported"}],
      "stages": [
        {"code": "STATEMENT", "nameEn": "Statement made in OSS", "nameId": "Pernyataan mandiri di OSS", "days": null, "source": "BSN Regulation 28/2021 as reported"}]}]'),
('BATIKMARK', 'QUALITY_MARK', 'Batikmark "batik INDONESIA"', 'Batikmark "batik INDONESIA"', 'Balai Besar Kerajinan dan Batik, Yogyakarta', 'YEARS_FROM_ISSUE', 3,
    '["BUSINESS"]', '["TRADEMARK"]', '["standard"]',
    'Regulation 74/M-IND/PER/9/2007: voluntary; needs a registered mark or proof of its filing',
    'Three years (unverified): the last day on the certificate counts where it names one. At most 30 working days from the application to the certificate, as reported. Standards: SNI 8302 for hand-drawn, 8303 for stamped, 8304 for combined batik.',
    '[
    {"code": "STANDARD", "nameEn": "Standard route", "nameId": "Jalur umum", "source": "Batikmark as reported by the Ministry of Industry, October 2025",
      "checklist": [
        {"code": "KTP", "nameEn": "Identity card of the owner, seen (KTP)", "nameId": "KTP pemilik, diperlihatkan", "mandatory": true, "source": "Batikmark as reported by the Ministry of Industry, October 2025"},
        {"code": "NPWP", "nameEn": "Tax number on file (NPWP)", "nameId": "NPWP", "mandatory": true, "source": "Batikmark as reported by the Ministry of Industry, October 2025"},
        {"code": "NIB", "nameEn": "Business identification number (NIB)", "nameId": "Nomor Induk Berusaha (NIB)", "mandatory": true, "source": "Batikmark as reported by the Ministry of Industry, October 2025"},
        {"code": "MARK", "nameEn": "Registered mark or proof of filing", "nameId": "Sertifikat atau bukti pendaftaran merek", "mandatory": true, "source": "Batikmark as reported by the Ministry of Industry, October 2025"}],
      "stages": [
        {"code": "SAMPLING", "nameEn": "Samples taken", "nameId": "Pengambilan contoh", "days": null, "source": "Batikmark as reported by the Ministry of Industry, October 2025"},
        {"code": "LAB_TEST", "nameEn": "Laboratory test", "nameId": "Uji laboratorium", "days": null, "source": "Batikmark as reported by the Ministry of Industry, October 2025"},
        {"code": "ASSESSMENT", "nameEn": "Assessors decide", "nameId": "Penilaian tim asesor", "days": null, "source": "Batikmark as reported by the Ministry of Industry, October 2025"}]}]'),
('BPOM_MD', 'FOOD_LICENCE', 'BPOM licence, domestic food (MD)', 'Izin edar BPOM MD', 'BPOM', 'YEARS_FROM_ISSUE', 5,
    '["BUSINESS"]', '[]', '[]',
    'Five years, as reported',
    'For food which P-IRT does not serve: chilled, frozen, pasteurised or sterile. The last day on the licence counts where it names one.',
    '[
    {"code": "STANDARD", "nameEn": "Standard route", "nameId": "Jalur umum", "source": "Unverified; steps of BPOM as commonly listed",
      "checklist": [
        {"code": "NIB", "nameEn": "Business identification number (NIB)", "nameId": "Nomor Induk Berusaha (NIB)", "mandatory": true, "source": "Unverified"},
        {"code": "LAYOUT", "nameEn": "Layout of the production site", "nameId": "Denah bangunan produksi", "mandatory": true, "source": "Unverified"},
        {"code": "FORMULA", "nameEn": "Formula of the product", "nameId": "Formula produk", "mandatory": true, "source": "Unverified"},
        {"code": "LAB_RESULT", "nameEn": "Laboratory results", "nameId": "Hasil uji laboratorium", "mandatory": true, "source": "Unverified"},
        {"code": "LABEL", "nameEn": "Label of the product", "nameId": "Label produk", "mandatory": true, "source": "Unverified"}],
      "stages": [
        {"code": "FACILITY_AUDIT", "nameEn": "Audit of the facility", "nameId": "Pemeriksaan sarana (PSB/CPPOB)", "days": null, "source": "Payment only after the audit, as reported by Lebak"},
        {"code": "PRODUCT_EVALUATION", "nameEn": "Evaluation of the product", "nameId": "Penilaian produk", "days": null, "source": "Unverified"}]}]'),
('BPOM_ML', 'FOOD_LICENCE', 'BPOM licence, imported food (ML)', 'Izin edar BPOM ML', 'BPOM', 'YEARS_FROM_ISSUE', 5,
    '["BUSINESS"]', '[]', '[]',
    'Five years, as reported',
    'The last day on the licence counts where it names one.',
    '[
    {"code": "STANDARD", "nameEn": "Standard route", "nameId": "Jalur umum", "source": "Unverified; steps of BPOM as commonly listed",
      "checklist": [
        {"code": "NIB", "nameEn": "Business identification number (NIB)", "nameId": "Nomor Induk Berusaha (NIB)", "mandatory": true, "source": "Unverified"},
        {"code": "LETTER_OF_AUTHORISATION", "nameEn": "Letter of authorisation of the maker abroad", "nameId": "Surat penunjukan dari produsen luar negeri", "mandatory": true, "source": "Unverified"},
        {"code": "FORMULA", "nameEn": "Formula of the product", "nameId": "Formula produk", "mandatory": true, "source": "Unverified"},
        {"code": "LAB_RESULT", "nameEn": "Laboratory results", "nameId": "Hasil uji laboratorium", "mandatory": true, "source": "Unverified"},
        {"code": "LABEL", "nameEn": "Label of the product", "nameId": "Label produk", "mandatory": true, "source": "Unverified"}],
      "stages": [
        {"code": "PRODUCT_EVALUATION", "nameEn": "Evaluation of the product", "nameId": "Penilaian produk", "days": null, "source": "Unverified"}]}]'),
('TKDN_IK', 'LOCAL_CONTENT', 'Domestic content of small industry (TKDN IK)', 'Sertifikat TKDN IK', 'Ministry of Industry, through SIINas', 'FROM_DOCUMENT', null,
    '["BUSINESS"]', '[]', '[]',
    'Permenperin 46/2022, superseded by Permenperin 35/2025, as reported',
    'Commonly five years (unverified): its end is read from the document.',
    '[
    {"code": "STANDARD", "nameEn": "Standard route", "nameId": "Jalur umum", "source": "Permenperin 46/2022 as reported",
      "checklist": [
        {"code": "NIB", "nameEn": "Business identification number (NIB)", "nameId": "Nomor Induk Berusaha (NIB)", "mandatory": true, "source": "Unverified"},
        {"code": "SIINAS_ACCOUNT", "nameEn": "Account in SIINas", "nameId": "Akun SIINas", "mandatory": true, "source": "Permenperin 46/2022 as reported"},
        {"code": "COST_DATA", "nameEn": "Cost data of the product", "nameId": "Data biaya produk", "mandatory": true, "source": "Unverified"}],
      "stages": [
        {"code": "MINISTRY_REVIEW", "nameEn": "Review by the ministry", "nameId": "Pemeriksaan kementerian", "days": 7, "source": "Permenperin 46/2022 as reported: at most five working days"}]}]'),
('LAB_TEST', 'LAB_TEST', 'Laboratory test report', 'Laporan hasil uji (LHU)', 'Accredited laboratory', 'NONE', null,
    '["BUSINESS"]', '[]', '[]',
    'Service lists of fostering agencies',
    'The day of issue is the day of the result. Nothing ends it, but programmes want reports of the last one or two years (unverified).',
    '[
    {"code": "STANDARD", "nameEn": "Standard route", "nameId": "Jalur umum", "source": "Unverified; practice of fostering agencies",
      "checklist": [
        {"code": "PRODUCT_SAMPLE", "nameEn": "Samples of the product", "nameId": "Sampel produk", "mandatory": true, "source": "Unverified; practice of fostering agencies"},
        {"code": "PRODUCT_DATA", "nameEn": "Description of the product", "nameId": "Data produk", "mandatory": true, "source": "Unverified; practice of fostering agencies"}],
      "stages": [
        {"code": "LAB_TEST", "nameEn": "Laboratory test", "nameId": "Uji laboratorium", "days": null, "source": "Unverified"}]}]'),
('CURATION_CERTIFICATE', 'CURATION', 'Curation certificate', 'Sertifikat kurasi', 'The curation body', 'NONE', null,
    '["BUSINESS"]', '[]', '[]',
    'Curation programmes as reported (Rumah Kurasi)',
    'The programme decides how long it counts: where the certificate names a last day, it counts.',
    '[
    {"code": "STANDARD", "nameEn": "Standard route", "nameId": "Jalur umum", "source": "Unverified; practice of fostering agencies",
      "checklist": [
        {"code": "PRODUCT_SAMPLE", "nameEn": "Samples of the product", "nameId": "Sampel produk", "mandatory": true, "source": "Unverified; practice of fostering agencies"},
        {"code": "PRODUCT_DATA", "nameEn": "Description of the product", "nameId": "Data produk", "mandatory": true, "source": "Unverified; practice of fostering agencies"}],
      "stages": [
        {"code": "CURATION", "nameEn": "Panel assesses", "nameId": "Penilaian kurator", "days": null, "source": "Unverified"}]}]');
