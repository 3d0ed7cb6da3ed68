-- Sources are third-party publications and public registers, not legal texts, unless a line says so.
-- What no source confirms is marked "unverified" and is never more than a warning.

insert into certificate_type (code, family, name_en, name_id, issuer, validity, validity_years, open_ended_since, schemes, details, source, note) values
('HALAL', 'HALAL', 'Halal certificate', 'Sertifikat halal', 'BPJPH', 'WHILE_UNCHANGED', null, date '2022-12-30',
    '["SELF_DECLARE", "REGULAR"]', '[]',
    'UU 6/2023 (formerly Perppu 2/2022): valid as long as composition and process do not change',
    'Certificates with a printed end: one still running on 30 December 2022 counts as open-ended, one that had ended as ended (unverified).'),
('TRADEMARK', 'HKI', 'Trademark', 'Merek', 'DJKI', 'YEARS_FROM_FILING', 10, null,
    '[]', '["niceClasses"]',
    'UU 20/2016: ten years from the filing date, renewable',
    'A filed application counts as evidence for many programmes before the mark is registered.'),
('SNI', 'SNI', 'SNI product certificate', 'SPPT SNI', 'Product certification body (LSPro) accredited by KAN', 'FROM_DOCUMENT', null, null,
    '[]', '["standard"]',
    'Certification by a body accredited by KAN; the end is printed on the document',
    'Commonly four years (unverified). The certificate number has no national format.'),
('PIRT', 'FOOD_LICENCE', 'Home-industry food licence', 'SPP-IRT / P-IRT', 'Regent or mayor, through OSS', 'FROM_DOCUMENT', null, null,
    '[]', '[]',
    'BPOM Regulation 4/2024: five years; dry packaged home-made food which keeps more than seven days',
    'One number per food type; it ends when production moves to another regency.');

insert into number_format (type, position, kind, pattern, severity, canonical, expiry_year_group, message_code, example, source) values
('HALAL', 1, 'CERTIFICATE', '^ID(\d{17})$', 'ERROR', 'ID$1', null, null,
    'ID35110000214820323', 'Five of six public examples'),
('HALAL', 2, 'CERTIFICATE', '^ID(\d{18})$', 'ERROR', 'ID$1', null, 'UnusualHalalNumber',
    'ID112100009882540924', 'One public example; the usual number has 17 digits'),
('HALAL', 3, 'MISTAKEN', '^(?:KH|LPPOM).*\d.*$', 'ERROR', '$0', null, 'HalalDecreeNumber',
    'KH-00010012340121', 'Public correction by the head of BPJPH: the decree number is not the certificate number'),
('TRADEMARK', 1, 'CERTIFICATE', '^IDM(\d{9})$', 'ERROR', 'IDM$1', null, null,
    'IDM000984301', 'One matching public example'),
('TRADEMARK', 2, 'APPLICATION', '^([DJ]ID\d{10}|[DJR]00\d{10})$', 'WARNING', '$1', null, null,
    'DID2024012345', 'Unverified; the example is made up'),
('SNI', 1, 'STANDARD', '^SNI (?:(ISO/IEC|ISO|IEC|CAC|CXS|ASTM|EN) )(?:\d{2}-)?(\d{3,5}(?:[-.]\d{1,3})*)[:-](\d{4})$', 'ERROR', 'SNI $1 $2:$3', null, null,
    'SNI ISO 8124-1:2010', 'Adopted standards; unverified'),
('SNI', 2, 'STANDARD', '^SNI (?:\d{2}-)?(\d{3,5}(?:[-.]\d{1,3})*)[:-](\d{4})$', 'ERROR', 'SNI $1:$2', null, null,
    'SNI 2973:2011', 'List of mandatory standards for processed food, BPOM'),
('SNI', 3, 'STANDARD', '^SNI (?:(ISO/IEC|ISO|IEC|CAC|CXS|ASTM|EN) )(?:\d{2}-)?(\d{3,5}(?:[-.]\d{1,3})*)[:-](\d{4})/(Amd|Cor)\.?\s?(\d)[:-](\d{4})$', 'ERROR', 'SNI $1 $2:$3/$4$5:$6', null, null,
    'SNI ISO 8124-1:2010/Amd.1:2019', 'Adopted and amended; unverified'),
('SNI', 4, 'STANDARD', '^SNI (?:\d{2}-)?(\d{3,5}(?:[-.]\d{1,3})*)[:-](\d{4})/(Amd|Cor)\.?\s?(\d)[:-](\d{4})$', 'ERROR', 'SNI $1:$2/$3$4:$5', null, null,
    'SNI 8302:2016/Amd.1:2019', 'Standard of hand-drawn batik as cited for Batikmark'),
('PIRT', 1, 'CERTIFICATE', '^(?:P-?IRT\s*(?:No\.?\s*)?)?(\d{13})-?(\d{2})$', 'ERROR', 'P-IRT $1-$2', 2, null,
    'P-IRT 3063306010072-19', 'BPOM Regulation 22/2018 as reported: 13 digits and the year in which the number ends');
