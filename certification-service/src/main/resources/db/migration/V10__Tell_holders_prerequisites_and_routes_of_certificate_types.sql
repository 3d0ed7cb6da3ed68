-- A type says who may hold its certificates, what must be there before them, and on which routes they are obtained:
-- schemes = [{"code", "nameEn", "nameId", "source", "checklist": [{"code", "nameEn", "nameId", "mandatory", "source"}],
--             "stages": [{"code", "nameEn", "nameId", "days", "source"}]}], STANDARD where there is only one.
-- Days are calendar days: the working days of a source with the weekends between them.

alter table certificate_type
    drop constraint certificate_type_family,
    drop constraint certificate_type_validity,
    drop constraint certificate_type_years,
    alter column schemes drop default,
    add column holders jsonb not null default '["BUSINESS"]',
    -- one of these types must be held, or at least filed, before this one is applied for
    add column depends_on jsonb not null default '[]',
    add column bound_to_regency boolean not null default false;

update certificate_type set schemes = '[
    {"code": "SELF_DECLARE", "nameEn": "Self-declaration (SEHATI)", "nameId": "Pernyataan pelaku usaha (self declare)", "source": "Kepkaban BPJPH 146/2025 as reported",
      "checklist": [
        {"code": "NIB", "nameEn": "Business identification number (NIB)", "nameId": "Nomor Induk Berusaha (NIB)", "mandatory": true, "source": "Kepkaban BPJPH 146/2025 as reported"},
        {"code": "INGREDIENT_LIST", "nameEn": "List of ingredients", "nameId": "Daftar bahan", "mandatory": true, "source": "Kepkaban BPJPH 146/2025 as reported"},
        {"code": "PROCESS_DESCRIPTION", "nameEn": "Description of the production process", "nameId": "Uraian proses produksi", "mandatory": true, "source": "Kepkaban BPJPH 146/2025 as reported"},
        {"code": "HALAL_STATEMENT", "nameEn": "The owner''s halal statement", "nameId": "Ikrar halal pelaku usaha", "mandatory": true, "source": "Kepkaban BPJPH 146/2025 as reported"},
        {"code": "COMPANION", "nameEn": "Halal companion assigned", "nameId": "Pendamping PPH ditunjuk", "mandatory": true, "source": "UU 6/2023 art. 33A and 33B"}],
      "stages": [
        {"code": "COMPANION_VERIFICATION", "nameEn": "Companion verifies and validates", "nameId": "Verifikasi dan validasi pendamping PPH", "days": 14, "source": "UU 6/2023 art. 33A and 33B: at most ten working days"},
        {"code": "FATWA_COMMITTEE", "nameEn": "Fatwa committee decides", "nameId": "Penetapan Komite Fatwa", "days": 3, "source": "UU 6/2023 art. 33A and 33B: at most one working day"}]},
    {"code": "REGULAR", "nameEn": "Regular, with an inspection body", "nameId": "Reguler, melalui LPH", "source": "Regular route as published by DPMPTSP Ngawi, 29 October 2024",
      "checklist": [
        {"code": "NIB", "nameEn": "Business identification number (NIB)", "nameId": "Nomor Induk Berusaha (NIB)", "mandatory": true, "source": "Regular route as published by DPMPTSP Ngawi, 29 October 2024"},
        {"code": "SIHALAL_ACCOUNT", "nameEn": "Account in SIHALAL", "nameId": "Akun SIHALAL", "mandatory": true, "source": "Regular route as published by DPMPTSP Ngawi, 29 October 2024"},
        {"code": "INGREDIENT_LIST", "nameEn": "List of ingredients", "nameId": "Daftar bahan", "mandatory": true, "source": "Unverified"},
        {"code": "PROCESS_DESCRIPTION", "nameEn": "Description of the production process", "nameId": "Uraian proses produksi", "mandatory": true, "source": "Unverified"},
        {"code": "HALAL_SUPERVISOR", "nameEn": "Halal supervisor appointed", "nameId": "Penyelia halal ditetapkan", "mandatory": true, "source": "Unverified"},
        {"code": "SJPH_MANUAL", "nameEn": "Manual of the halal assurance system", "nameId": "Manual SJPH", "mandatory": true, "source": "Unverified"}],
      "stages": [
        {"code": "DOCUMENT_VERIFICATION", "nameEn": "BPJPH verifies the documents", "nameId": "Verifikasi dokumen oleh BPJPH", "days": null, "source": "Regular route as published by DPMPTSP Ngawi, 29 October 2024"},
        {"code": "PAYMENT", "nameEn": "Payment verified, receipt (STTD) issued", "nameId": "Verifikasi pembayaran dan penerbitan STTD", "days": null, "source": "Regular route as published by DPMPTSP Ngawi, 29 October 2024"},
        {"code": "LPH_AUDIT", "nameEn": "Audit by the inspection body (LPH)", "nameId": "Audit LPH", "days": null, "source": "Regular route as published by DPMPTSP Ngawi, 29 October 2024"},
        {"code": "MUI_FATWA", "nameEn": "MUI decides", "nameId": "Penetapan MUI", "days": 5, "source": "At most three working days after the report of the LPH, as reported"}]}]'
where code = 'HALAL';

update certificate_type set holders = '["BUSINESS", "ASSOCIATION", "COMMUNITY_BODY"]',
    schemes = '[
    {"code": "STANDARD", "nameEn": "Standard route", "nameId": "Jalur umum", "source": "UU 20/2016 and the UMK tariff as reported",
      "checklist": [
        {"code": "MARK_LABEL", "nameEn": "Image of the mark", "nameId": "Etiket merek", "mandatory": true, "source": "UU 20/2016 and the UMK tariff as reported"},
        {"code": "NICE_CLASSES", "nameEn": "Nice classes with goods or services", "nameId": "Kelas merek dengan jenis barang atau jasa", "mandatory": true, "source": "UU 20/2016 and the UMK tariff as reported"},
        {"code": "KTP", "nameEn": "Identity card of the owner, seen (KTP)", "nameId": "KTP pemilik, diperlihatkan", "mandatory": true, "source": "Unverified"},
        {"code": "AGENCY_RECOMMENDATION", "nameEn": "Recommendation letter of the agency", "nameId": "Surat rekomendasi dinas", "mandatory": false, "source": "UU 20/2016 and the UMK tariff as reported: needed for the UMK tariff, signed in the year of filing"},
        {"code": "UMK_STATEMENT", "nameEn": "Stamped statement of being a micro or small business", "nameId": "Surat pernyataan UMK bermeterai", "mandatory": false, "source": "UU 20/2016 and the UMK tariff as reported: needed for the UMK tariff"}],
      "stages": [
        {"code": "FORMALITY", "nameEn": "Formality check", "nameId": "Pemeriksaan formalitas", "days": null, "source": "Unverified"},
        {"code": "PUBLICATION", "nameEn": "Publication, opposition possible", "nameId": "Pengumuman", "days": 61, "source": "Two months; unverified"},
        {"code": "SUBSTANTIVE", "nameEn": "Substantive examination", "nameId": "Pemeriksaan substantif", "days": null, "source": "Unverified"}]}]'
where code = 'TRADEMARK';

update certificate_type set schemes = '[
    {"code": "STANDARD", "nameEn": "Standard route", "nameId": "Jalur umum", "source": "BSN Regulation 5/2021, form of application as published",
      "checklist": [
        {"code": "NIB", "nameEn": "Business identification number (NIB)", "nameId": "Nomor Induk Berusaha (NIB)", "mandatory": true, "source": "BSN Regulation 5/2021, form of application as published"},
        {"code": "MARK", "nameEn": "Registered mark or proof of filing", "nameId": "Sertifikat atau bukti pendaftaran merek", "mandatory": true, "source": "Unverified"},
        {"code": "QUALITY_DOCUMENTS", "nameEn": "Quality documents", "nameId": "Dokumen mutu", "mandatory": true, "source": "Unverified"}],
      "stages": [
        {"code": "AUDIT", "nameEn": "Factory audit", "nameId": "Audit pabrik", "days": null, "source": "Unverified"},
        {"code": "SAMPLING", "nameEn": "Samples taken", "nameId": "Pengambilan contoh", "days": null, "source": "Unverified"},
        {"code": "LAB_TEST", "nameEn": "Laboratory test", "nameId": "Uji laboratorium", "days": null, "source": "Unverified"},
        {"code": "DECISION", "nameEn": "Review and decision", "nameId": "Tinjauan dan keputusan", "days": null, "source": "Unverified"}]}]'
where code = 'SNI';

update certificate_type set bound_to_regency = true,
    schemes = '[
    {"code": "STANDARD", "nameEn": "Standard route", "nameId": "Jalur umum", "source": "Steps of P-IRT as reported by regional offices",
      "checklist": [
        {"code": "NIB", "nameEn": "Business identification number (NIB)", "nameId": "Nomor Induk Berusaha (NIB)", "mandatory": true, "source": "Steps of P-IRT as reported by regional offices"},
        {"code": "LABEL_DRAFT", "nameEn": "Draft of the label", "nameId": "Rancangan label", "mandatory": true, "source": "Steps of P-IRT as reported by regional offices"},
        {"code": "PKP_CERTIFICATE", "nameEn": "Certificate of the food safety training (PKP)", "nameId": "Sertifikat penyuluhan keamanan pangan (PKP)", "mandatory": true, "source": "Steps of P-IRT as reported by regional offices"}],
      "stages": [
        {"code": "FACILITY_INSPECTION", "nameEn": "Inspection of the facility", "nameId": "Pemeriksaan sarana", "days": null, "source": "Steps of P-IRT as reported by regional offices"},
        {"code": "COMMITMENT", "nameEn": "Commitments fulfilled", "nameId": "Pemenuhan komitmen", "days": 92, "source": "Issued early with commitments, three months to fulfil them; unverified"}]}]'
where code = 'PIRT';

alter table certificate_type
    add constraint certificate_type_family check (family in
        ('HALAL', 'HKI', 'SNI', 'QUALITY_MARK', 'FOOD_LICENCE', 'LOCAL_CONTENT', 'LAB_TEST', 'CURATION')),
    add constraint certificate_type_validity check (validity in
        ('WHILE_UNCHANGED', 'YEARS_FROM_FILING', 'YEARS_FROM_ISSUE', 'FROM_DOCUMENT', 'NONE')),
    add constraint certificate_type_years check (
        (validity in ('YEARS_FROM_FILING', 'YEARS_FROM_ISSUE')) = (validity_years is not null) and validity_years > 0),
    add constraint certificate_type_holders check (
        jsonb_array_length(holders) > 0 and holders <@ '["BUSINESS", "ASSOCIATION", "COMMUNITY_BODY"]'),
    add constraint certificate_type_prerequisites check (jsonb_typeof(depends_on) = 'array'),
    add constraint certificate_type_schemes check (
        jsonb_array_length(schemes) > 0
        and not jsonb_path_exists(schemes, '$[*] ? (!(exists(@.code) && exists(@.nameEn) && exists(@.nameId) && exists(@.source)))')
        and not jsonb_path_exists(schemes, '$[*].checklist[*] ? (!(exists(@.code) && exists(@.mandatory) && exists(@.source)))')
        and not jsonb_path_exists(schemes, '$[*].stages[*] ? (!(exists(@.code) && exists(@.source)))'));
