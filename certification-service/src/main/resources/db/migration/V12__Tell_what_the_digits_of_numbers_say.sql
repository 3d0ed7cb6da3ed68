-- What the digits of numbers say. A part of a pattern has a name, (?<month>\d{2}), and number_fact tells what that part means;
-- its possible digits are a list (number_code) or a pattern. Nothing here is more than a hint: each line names its source,
-- and what no source confirms is marked "unverified".

alter table certificate_type
    -- which type a number without a type is tried for first: the usual before the rare
    add column reading_order integer,
    -- words by which people tell the type of a number that has no shape of it
    add column reading_hint text;

update certificate_type set reading_order = 1, reading_hint = 'HALAL|^ID[ .:]*\d|\bSH/KH\b' where code = 'HALAL';
update certificate_type set reading_order = 2, reading_hint = 'P-?IRT' where code = 'PIRT';
update certificate_type set reading_order = 3, reading_hint = '\bIDM|\b[DJ]ID\d|\bMEREK\b' where code = 'TRADEMARK';
update certificate_type set reading_order = 4, reading_hint = '\bMD[ .:]*\d|BPOM' where code = 'BPOM_MD';
update certificate_type set reading_order = 5, reading_hint = '\bML[ .:]*\d' where code = 'BPOM_ML';
update certificate_type set reading_order = 6, reading_hint = '^SNI\b|LSPRO' where code = 'SNI';
update certificate_type set reading_order = 7, reading_hint = '^EC\d' where code = 'COPYRIGHT';
update certificate_type set reading_order = 8, reading_hint = '^IDD' where code = 'INDUSTRIAL_DESIGN';
update certificate_type set reading_order = 9, reading_hint = '^IDP' where code = 'PATENT';
update certificate_type set reading_order = 10, reading_hint = '^IDS' where code = 'SIMPLE_PATENT';
update certificate_type set reading_order = 11, reading_hint = '^IDG' where code = 'GEOGRAPHICAL_INDICATION';
update certificate_type set reading_order = 12, reading_hint = 'BATIKMARK' where code = 'BATIKMARK';
update certificate_type set reading_order = 13, reading_hint = null where code = 'COLLECTIVE_MARK';
update certificate_type set reading_order = 14, reading_hint = 'TKDN' where code = 'TKDN_IK';
update certificate_type set reading_order = 15, reading_hint = null where code = 'SNI_BINA_UMK';
update certificate_type set reading_order = 16, reading_hint = null where code = 'LAB_TEST';
update certificate_type set reading_order = 17, reading_hint = null where code = 'CURATION_CERTIFICATE';

alter table certificate_type
    alter column reading_order set not null,
    add constraint certificate_type_reading_order unique (reading_order);

-- Every shape is stated anew, with its parts named. A shape without a type is that of a paper which is no certificate.
-- DOUBTFUL is what people write in place of a certificate's number and what message_code says something about.
-- A canonical form names the parts again, {month}, or is the whole as written, $0.
delete from number_format;
alter table number_format
    drop constraint number_format_kind,
    drop constraint number_format_mistaken,
    drop column expiry_year_group,
    alter column type drop not null,
    add constraint number_format_kind check (kind in ('CERTIFICATE', 'APPLICATION', 'MISTAKEN', 'DOUBTFUL', 'STANDARD')),
    add constraint number_format_remark check (kind not in ('MISTAKEN', 'DOUBTFUL') or message_code is not null),
    add constraint number_format_stranger check (type is not null or kind = 'DOUBTFUL');

insert into number_format (type, position, kind, pattern, severity, canonical, message_code, example, source) values
('HALAL', 1, 'CERTIFICATE', '^(?:(?:SERTIFIKAT )?(?:HALAL|SH/KH|SH)\b[ .:]*)?(?:NO(?:MOR)?\b[ .:]*)?ID[ .:-]*(?<province>\d{2})(?<scale>\d)(?<application>\d)(?<serial>\d{9})(?<month>\d{2})(?<year>\d{2})$', 'ERROR', 'ID{province}{scale}{application}{serial}{month}{year}',
    null, 'ID35110000214820323', 'Five of six public examples'),
('HALAL', 2, 'CERTIFICATE', '^(?:(?:SERTIFIKAT )?(?:HALAL|SH/KH|SH)\b[ .:]*)?(?:NO(?:MOR)?\b[ .:]*)?ID[ .:-]*(?<province>\d{2})(?<scale>\d)(?<application>\d)(?<serial>\d{10})(?<month>\d{2})(?<year>\d{2})$', 'ERROR', 'ID{province}{scale}{application}{serial}{month}{year}',
    'UnusualHalalNumber', 'ID112100009882540924', 'One public example; the usual number has 17 digits'),
('HALAL', 3, 'MISTAKEN', '^(?:KH|LPPOM).*\d.*$', 'ERROR', '$0',
    'HalalDecreeNumber', 'KH-00010012340121', 'Public correction by the head of BPJPH: the decree number is not the certificate number'),
('HALAL', 4, 'DOUBTFUL', '^(?:(?:SERTIFIKAT )?(?:HALAL|SH/KH|SH)\b[ .:]*)?(?:NO(?:MOR)?\b[ .:]*)?\d{14}$', 'ERROR', '$0',
    'MuiHalalNumber', '07100012345678', 'Unverified; numbers of the time when MUI issued the certificates'),
('TRADEMARK', 1, 'CERTIFICATE', '^(?:MEREK[ .:]*)?(?:NO(?:MOR)?\b[ .:]*)?IDM[ .-]*(?<serial>\d{9})$', 'ERROR', 'IDM{serial}',
    null, 'IDM000984301', 'One matching public example'),
('TRADEMARK', 2, 'APPLICATION', '^(?:MEREK[ .:]*)?(?:NO(?:MOR)?\b[ .:]*)?(?<route>[DJ]ID)[ .-]*(?<filingYear>\d{4})(?<serial>\d{6})$', 'WARNING', '{route}{filingYear}{serial}',
    null, 'DID2024012345', 'Unverified; the example is made up'),
('TRADEMARK', 3, 'APPLICATION', '^(?:MEREK[ .:]*)?(?:NO(?:MOR)?\b[ .:]*)?(?<route>[DJR]00)[ .-]*(?<filingYear>\d{4})(?<serial>\d{6})$', 'WARNING', '{route}{filingYear}{serial}',
    null, 'D002024012345', 'Unverified; the example is made up'),
('COLLECTIVE_MARK', 1, 'CERTIFICATE', '^(?:MEREK[ .:]*)?(?:NO(?:MOR)?\b[ .:]*)?IDM[ .-]*(?<serial>\d{9})$', 'WARNING', 'IDM{serial}',
    null, 'IDM000984302', 'Unverified; as a trademark'),
('COLLECTIVE_MARK', 2, 'APPLICATION', '^(?:MEREK[ .:]*)?(?:NO(?:MOR)?\b[ .:]*)?(?<route>[DJ]ID)[ .-]*(?<filingYear>\d{4})(?<serial>\d{6})$', 'WARNING', '{route}{filingYear}{serial}',
    null, 'DID2024012345', 'Unverified; the example is made up'),
('COLLECTIVE_MARK', 3, 'APPLICATION', '^(?:MEREK[ .:]*)?(?:NO(?:MOR)?\b[ .:]*)?(?<route>[DJR]00)[ .-]*(?<filingYear>\d{4})(?<serial>\d{6})$', 'WARNING', '{route}{filingYear}{serial}',
    null, 'D002024012345', 'Unverified; the example is made up'),
('COPYRIGHT', 1, 'CERTIFICATE', '^(?:NO(?:MOR)?\b[ .:]*)?(?<serial>\d{9})$', 'WARNING', '{serial}',
    null, '000512345', 'Unverified; the example is made up'),
('COPYRIGHT', 2, 'APPLICATION', '^(?:NO(?:MOR)?\b[ .:]*)?EC[ .-]*(?<serial>\d{8,14})$', 'WARNING', 'EC{serial}',
    null, 'EC00202412345', 'Unverified; the example is made up'),
('INDUSTRIAL_DESIGN', 1, 'CERTIFICATE', '^(?:NO(?:MOR)?\b[ .:]*)?IDD[ .-]*(?<serial>\d{9,10})$', 'WARNING', 'IDD{serial}',
    null, 'IDD0000051234', 'Unverified; the example is made up'),
('PATENT', 1, 'CERTIFICATE', '^(?:NO(?:MOR)?\b[ .:]*)?IDP[ .-]*(?<serial>\d{9})$', 'WARNING', 'IDP{serial}',
    null, 'IDP000012345', 'Unverified; the example is made up'),
('SIMPLE_PATENT', 1, 'CERTIFICATE', '^(?:NO(?:MOR)?\b[ .:]*)?IDS[ .-]*(?<serial>\d{9})$', 'WARNING', 'IDS{serial}',
    null, 'IDS000001234', 'Unverified; the example is made up'),
('GEOGRAPHICAL_INDICATION', 1, 'CERTIFICATE', '^(?:NO(?:MOR)?\b[ .:]*)?IDG[ .-]*(?<serial>\d{9})$', 'WARNING', 'IDG{serial}',
    null, 'IDG000000013', 'Unverified; the example is made up'),
('SNI', 1, 'STANDARD', '^SNI (?:(?<body>ISO/IEC|ISO|IEC|CAC|CXS|ASTM|EN) )(?:\d{2}-)?(?<standard>\d{3,5}(?:[-.]\d{1,3})*)[:-](?<edition>\d{4})$', 'ERROR', 'SNI {body} {standard}:{edition}',
    null, 'SNI ISO 8124-1:2010', 'Adopted standards; unverified'),
('SNI', 2, 'STANDARD', '^SNI (?:\d{2}-)?(?<standard>\d{3,5}(?:[-.]\d{1,3})*)[:-](?<edition>\d{4})$', 'ERROR', 'SNI {standard}:{edition}',
    null, 'SNI 2973:2011', 'List of mandatory standards for processed food, BPOM'),
('SNI', 3, 'STANDARD', '^SNI (?:(?<body>ISO/IEC|ISO|IEC|CAC|CXS|ASTM|EN) )(?:\d{2}-)?(?<standard>\d{3,5}(?:[-.]\d{1,3})*)[:-](?<edition>\d{4})/(?<change>Amd|Cor)\.?\s?(?<changeNumber>\d)[:-](?<changeYear>\d{4})$', 'ERROR', 'SNI {body} {standard}:{edition}/{change}{changeNumber}:{changeYear}',
    null, 'SNI ISO 8124-1:2010/Amd.1:2019', 'Adopted and amended; unverified'),
('SNI', 4, 'STANDARD', '^SNI (?:\d{2}-)?(?<standard>\d{3,5}(?:[-.]\d{1,3})*)[:-](?<edition>\d{4})/(?<change>Amd|Cor)\.?\s?(?<changeNumber>\d)[:-](?<changeYear>\d{4})$', 'ERROR', 'SNI {standard}:{edition}/{change}{changeNumber}:{changeYear}',
    null, 'SNI 8302:2016/Amd.1:2019', 'Standard of hand-drawn batik as cited for Batikmark'),
('SNI_BINA_UMK', 1, 'STANDARD', '^SNI (?:(?<body>ISO/IEC|ISO|IEC|CAC|CXS|ASTM|EN) )(?:\d{2}-)?(?<standard>\d{3,5}(?:[-.]\d{1,3})*)[:-](?<edition>\d{4})$', 'ERROR', 'SNI {body} {standard}:{edition}',
    null, 'SNI ISO 8124-1:2010', 'Adopted standards; unverified'),
('SNI_BINA_UMK', 2, 'STANDARD', '^SNI (?:\d{2}-)?(?<standard>\d{3,5}(?:[-.]\d{1,3})*)[:-](?<edition>\d{4})$', 'ERROR', 'SNI {standard}:{edition}',
    null, 'SNI 2973:2011', 'List of mandatory standards for processed food, BPOM'),
('SNI_BINA_UMK', 3, 'STANDARD', '^SNI (?:(?<body>ISO/IEC|ISO|IEC|CAC|CXS|ASTM|EN) )(?:\d{2}-)?(?<standard>\d{3,5}(?:[-.]\d{1,3})*)[:-](?<edition>\d{4})/(?<change>Amd|Cor)\.?\s?(?<changeNumber>\d)[:-](?<changeYear>\d{4})$', 'ERROR', 'SNI {body} {standard}:{edition}/{change}{changeNumber}:{changeYear}',
    null, 'SNI ISO 8124-1:2010/Amd.1:2019', 'Adopted and amended; unverified'),
('SNI_BINA_UMK', 4, 'STANDARD', '^SNI (?:\d{2}-)?(?<standard>\d{3,5}(?:[-.]\d{1,3})*)[:-](?<edition>\d{4})/(?<change>Amd|Cor)\.?\s?(?<changeNumber>\d)[:-](?<changeYear>\d{4})$', 'ERROR', 'SNI {standard}:{edition}/{change}{changeNumber}:{changeYear}',
    null, 'SNI 8302:2016/Amd.1:2019', 'Standard of hand-drawn batik as cited for Batikmark'),
('BATIKMARK', 1, 'CERTIFICATE', '^.*BMI.*$', 'WARNING', '$0',
    null, 'BMI-000123', 'The label shows a number with BMI, as reported; its shape is unverified and the example made up'),
('PIRT', 1, 'CERTIFICATE', '^(?:(?:DINKES )?(?:SPP-?IRT|P[.-]?IRT)\b[ .:]*)?(?:NO(?:MOR)?\b[ .:]*)?(?<packaging>\d)(?<foodType>\d{2})(?<province>\d{2})(?<regency>\d{2})(?<product>\d{2})(?<producer>\d{4})[ ._/-]*(?<expiryYear>\d{2})$', 'ERROR', 'P-IRT {packaging}{foodType}{province}{regency}{product}{producer}-{expiryYear}',
    null, 'P-IRT 3063306010072-19', 'BPOM Regulation 22/2018 as reported: 13 digits and the year in which the number ends'),
('PIRT', 2, 'CERTIFICATE', '^(?:(?:DINKES )?(?:SPP-?IRT|P[.-]?IRT)\b[ .:]*)?(?:NO(?:MOR)?\b[ .:]*)?(?<packaging>\d)(?<foodType>\d{2})(?<province>\d{2})(?<regency>\d{2})(?<serial>\d{5})$', 'ERROR', 'P-IRT {packaging}{foodType}{province}{regency}{serial}',
    'OldPirtNumber', 'P-IRT 306330600172', 'Older numbers had 12 digits, as reported; their parts as in a public register of 2019, unverified; the example is made up'),
('PIRT', 3, 'DOUBTFUL', '^(?:(?:DINKES )?(?:SPP-?IRT|P[.-]?IRT)\b[ .:]*)?(?:NO(?:MOR)?\b[ .:]*)?(?<packaging>[1-8])(?<foodType>0[1-9]|1[0-6])(?<province>[1-9]\d)(?<regency>\d{2})(?<product>\d{2})(?<producer>\d{4})$', 'ERROR', 'P-IRT {packaging}{foodType}{province}{regency}{product}{producer}',
    'PirtYearMissing', 'P-IRT 3063306010072', 'The number without the two digits of its last year'),
('PIRT', 4, 'DOUBTFUL', '^(?:(?:DINKES )?(?:SPP-?IRT|P[.-]?IRT)\b[ .:]*)?(?:NO(?:MOR)?\b[ .:]*)?\d{2,4}/\d{3,4}/\d{2,4}$', 'ERROR', '$0',
    'PkpNumber', '012/3576/24', 'Numbers of training certificates in a public register of 2019; the example is made up'),
('BPOM_MD', 1, 'CERTIFICATE', '^(?:BPOM[ .:]*(?:RI\b[ .:]*)?)?(?:NO(?:MOR)?\b[ .:]*)?MD[ .:]*(?<serial>\d{12,15})$', 'ERROR', 'MD {serial}',
    null, 'MD 235602169254', 'Twelve digits as reported; longer ones unverified'),
('BPOM_ML', 1, 'CERTIFICATE', '^(?:BPOM[ .:]*(?:RI\b[ .:]*)?)?(?:NO(?:MOR)?\b[ .:]*)?ML[ .:]*(?<serial>\d{12,15})$', 'ERROR', 'ML {serial}',
    null, 'ML 235602169254', 'Twelve digits as reported; longer ones unverified'),
(null, 1, 'DOUBTFUL', '^(?:GTIN|EAN|BARCODE)?[ .:]*(?:899\d{10})$', 'ERROR', '$0',
    'Barcode', '8990000000013', 'GS1 Indonesia gives prefix 899; the example is made up'),
(null, 2, 'DOUBTFUL', '^(?:NIB[ .:]*)?(?:NO(?:MOR)?\b[ .:]*)?\d{13}$', 'ERROR', '$0',
    'BusinessNumber', '9900000000001', 'The OSS interface declares 13 digits; the example is made up'),
(null, 3, 'DOUBTFUL', '^(?:NPWP[ .:]*)?\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}$', 'ERROR', '$0',
    'TaxNumber', '00.000.000.0-000.000', 'Unverified; the 15 digits used until 2024, the example is made up'),
(null, 4, 'DOUBTFUL', '^(?:BPOM[ .:]*(?:RI\b[ .:]*)?)?NA[ .:]*\d{11}$', 'ERROR', '$0',
    'CosmeticNumber', 'NA00000000001', 'Unverified; notifications of cosmetics, the example is made up'),
(null, 5, 'DOUBTFUL', '^(?:BPOM[ .:]*(?:RI\b[ .:]*)?)?TR[ .:]*\d{9}$', 'ERROR', '$0',
    'MedicineNumber', 'TR000000001', 'Unverified; traditional medicine, the example is made up');

create table number_code (
    id      uuid primary key default gen_random_uuid(),
    list    text not null,
    code    text collate "C" not null,
    -- what it is called in this service
    value   text not null,
    name_en text not null,
    name_id text not null,
    source  text not null,
    constraint number_code_once unique (list, code)
);

create table number_fact (
    id               uuid primary key default gen_random_uuid(),
    type             text not null references certificate_type,
    -- the name of the part in the patterns
    name             text not null,
    name_en          text not null,
    name_id          text not null,
    -- the list which says what the digits mean
    code_list        text,
    -- where there is no list: the digits that can be
    possible         text,
    -- what to say of digits that cannot be; null where the list may be incomplete
    message_code     text,
    -- a year: what stands before its digits
    century          text,
    -- a year: how many years after the issue it lies
    years_from_issue integer,
    -- a year: the first that can be
    earliest         integer,
    -- how far it may lie from the day of issue: months for a month, years for a year
    tolerance        integer,
    source           text not null,
    constraint number_fact_once unique (type, name),
    constraint number_fact_meaning check (num_nonnulls(code_list, possible, century) <= 1),
    constraint number_fact_year check (century is not null or num_nonnulls(years_from_issue, earliest) = 0),
    constraint number_fact_tolerance check (tolerance is null or name = 'month' or years_from_issue is not null)
);

insert into number_code (list, code, value, name_en, name_id, source) values
('PROVINCE', '11', '11', 'Aceh', 'Aceh', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '12', '12', 'Sumatera Utara', 'Sumatera Utara', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '13', '13', 'Sumatera Barat', 'Sumatera Barat', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '14', '14', 'Riau', 'Riau', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '15', '15', 'Jambi', 'Jambi', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '16', '16', 'Sumatera Selatan', 'Sumatera Selatan', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '17', '17', 'Bengkulu', 'Bengkulu', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '18', '18', 'Lampung', 'Lampung', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '19', '19', 'Kepulauan Bangka Belitung', 'Kepulauan Bangka Belitung', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '21', '21', 'Kepulauan Riau', 'Kepulauan Riau', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '31', '31', 'Daerah Khusus Ibukota Jakarta', 'Daerah Khusus Ibukota Jakarta', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '32', '32', 'Jawa Barat', 'Jawa Barat', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '33', '33', 'Jawa Tengah', 'Jawa Tengah', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '34', '34', 'Daerah Istimewa Yogyakarta', 'Daerah Istimewa Yogyakarta', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '35', '35', 'Jawa Timur', 'Jawa Timur', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '36', '36', 'Banten', 'Banten', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '51', '51', 'Bali', 'Bali', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '52', '52', 'Nusa Tenggara Barat', 'Nusa Tenggara Barat', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '53', '53', 'Nusa Tenggara Timur', 'Nusa Tenggara Timur', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '61', '61', 'Kalimantan Barat', 'Kalimantan Barat', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '62', '62', 'Kalimantan Tengah', 'Kalimantan Tengah', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '63', '63', 'Kalimantan Selatan', 'Kalimantan Selatan', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '64', '64', 'Kalimantan Timur', 'Kalimantan Timur', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '65', '65', 'Kalimantan Utara', 'Kalimantan Utara', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '71', '71', 'Sulawesi Utara', 'Sulawesi Utara', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '72', '72', 'Sulawesi Tengah', 'Sulawesi Tengah', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '73', '73', 'Sulawesi Selatan', 'Sulawesi Selatan', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '74', '74', 'Sulawesi Tenggara', 'Sulawesi Tenggara', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '75', '75', 'Gorontalo', 'Gorontalo', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '76', '76', 'Sulawesi Barat', 'Sulawesi Barat', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '81', '81', 'Maluku', 'Maluku', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '82', '82', 'Maluku Utara', 'Maluku Utara', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '91', '91', 'Papua', 'Papua', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '92', '92', 'Papua Barat', 'Papua Barat', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '93', '93', 'Papua Selatan', 'Papua Selatan', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '94', '94', 'Papua Tengah', 'Papua Tengah', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '95', '95', 'Papua Pegunungan', 'Papua Pegunungan', 'Kepmendagri 300.2.2-2138/2025'),
('PROVINCE', '96', '96', 'Papua Barat Daya', 'Papua Barat Daya', 'Kepmendagri 300.2.2-2138/2025'),
('MONTH', '01', '1', 'January', 'Januari', 'Calendar'),
('MONTH', '02', '2', 'February', 'Februari', 'Calendar'),
('MONTH', '03', '3', 'March', 'Maret', 'Calendar'),
('MONTH', '04', '4', 'April', 'April', 'Calendar'),
('MONTH', '05', '5', 'May', 'Mei', 'Calendar'),
('MONTH', '06', '6', 'June', 'Juni', 'Calendar'),
('MONTH', '07', '7', 'July', 'Juli', 'Calendar'),
('MONTH', '08', '8', 'August', 'Agustus', 'Calendar'),
('MONTH', '09', '9', 'September', 'September', 'Calendar'),
('MONTH', '10', '10', 'October', 'Oktober', 'Calendar'),
('MONTH', '11', '11', 'November', 'November', 'Calendar'),
('MONTH', '12', '12', 'December', 'Desember', 'Calendar'),
('HALAL_SCALE', '1', 'MICRO', 'Micro', 'Mikro', 'Unverified'),
('HALAL_SCALE', '2', 'SMALL', 'Small', 'Kecil', 'Unverified'),
('HALAL_SCALE', '3', 'MEDIUM', 'Medium', 'Menengah', 'Unverified'),
('HALAL_SCALE', '4', 'LARGE', 'Large', 'Besar', 'Unverified'),
('PIRT_PACKAGING', '1', 'GLASS', 'Glass', 'Gelas', 'BPOM Regulation 22/2018 as reported'),
('PIRT_PACKAGING', '2', 'PLASTIC', 'Plastic', 'Plastik', 'BPOM Regulation 22/2018 as reported'),
('PIRT_PACKAGING', '3', 'CARTON', 'Carton or paper', 'Karton atau kertas', 'BPOM Regulation 22/2018 as reported'),
('PIRT_PACKAGING', '4', 'CAN', 'Can', 'Kaleng', 'BPOM Regulation 22/2018 as reported'),
('PIRT_PACKAGING', '5', 'ALUMINIUM_FOIL', 'Aluminium foil', 'Aluminium foil', 'BPOM Regulation 22/2018 as reported'),
('PIRT_PACKAGING', '6', 'OTHER', 'Other', 'Lain-lain', 'BPOM Regulation 22/2018 as reported'),
('PIRT_PACKAGING', '7', 'COMPOSITE', 'Composite', 'Komposit', 'BPOM Regulation 22/2018 as reported'),
('PIRT_PACKAGING', '8', 'DOUBLE', 'Double', 'Ganda', 'BPOM Regulation 22/2018 as reported'),
('PIRT_FOOD_TYPE', '01', 'DRIED_MEAT', 'Dried meat products', 'Hasil olahan daging kering', 'BPOM Regulation 22/2018 as reported'),
('PIRT_FOOD_TYPE', '02', 'DRIED_FISH', 'Dried fish products', 'Hasil olahan ikan kering', 'BPOM Regulation 22/2018 as reported'),
('PIRT_FOOD_TYPE', '03', 'DRIED_POULTRY', 'Dried poultry products', 'Hasil olahan unggas kering', 'BPOM Regulation 22/2018 as reported'),
('PIRT_FOOD_TYPE', '04', 'VEGETABLE', 'Pickled and dried vegetables', 'Sayur asin dan sayur kering', 'BPOM Regulation 22/2018 as reported'),
('PIRT_FOOD_TYPE', '05', 'COCONUT', 'Coconut products', 'Hasil olahan kelapa', 'BPOM Regulation 22/2018 as reported'),
('PIRT_FOOD_TYPE', '06', 'FLOUR', 'Flour and its products', 'Tepung dan hasil olahannya', 'BPOM Regulation 22/2018 as reported'),
('PIRT_FOOD_TYPE', '07', 'OIL_AND_FAT', 'Oils and fats', 'Minyak dan lemak', 'Unverified; list of BPOM Regulation 22/2018'),
('PIRT_FOOD_TYPE', '08', 'JAM_AND_JELLY', 'Jams, jellies and the like', 'Selai, jeli dan sejenisnya', 'Unverified; list of BPOM Regulation 22/2018'),
('PIRT_FOOD_TYPE', '09', 'SUGAR_AND_HONEY', 'Sugar, sweets and honey', 'Gula, kembang gula dan madu', 'Unverified; list of BPOM Regulation 22/2018'),
('PIRT_FOOD_TYPE', '10', 'DRY_COFFEE_AND_TEA', 'Dry coffee and tea', 'Kopi dan teh kering', 'Unverified; list of BPOM Regulation 22/2018'),
('PIRT_FOOD_TYPE', '11', 'SEASONING', 'Seasonings', 'Bumbu', 'Unverified; list of BPOM Regulation 22/2018'),
('PIRT_FOOD_TYPE', '12', 'SPICE', 'Spices', 'Rempah-rempah', 'Unverified; list of BPOM Regulation 22/2018'),
('PIRT_FOOD_TYPE', '13', 'DRINK_POWDER', 'Powdered drinks', 'Minuman serbuk', 'Unverified; list of BPOM Regulation 22/2018'),
('PIRT_FOOD_TYPE', '14', 'FRUIT', 'Fruit products', 'Hasil olahan buah', 'Unverified; list of BPOM Regulation 22/2018'),
('PIRT_FOOD_TYPE', '15', 'SEED_NUT_TUBER', 'Products of grains, nuts and tubers', 'Hasil olahan biji-bijian, kacang-kacangan dan umbi', 'Unverified; list of BPOM Regulation 22/2018'),
('PIRT_FOOD_TYPE', '16', 'ICE', 'Ice, on older numbers', 'Es, pada nomor lama', 'Unverified; older list of 2012');

-- halal numbers have 00 where the certificate is a national one
insert into number_code (list, code, value, name_en, name_id, source)
select 'HALAL_PROVINCE', code, value, name_en, name_id, source from number_code where list = 'PROVINCE'
union all select 'HALAL_PROVINCE', '00', 'NATIONAL', 'National', 'Nasional', 'One public example';

-- home food is numbered by the codes of BPS, which name the provinces of Papua otherwise
insert into number_code (list, code, value, name_en, name_id, source)
select 'PIRT_PROVINCE', code, value, name_en, name_id, source from number_code where list = 'PROVINCE' and code < '91'
union all
select 'PIRT_PROVINCE', n::text, n::text, 'A province of Papua', 'Salah satu provinsi di Papua', 'Unverified; the codes of BPS and Kemendagri differ here'
from generate_series(91, 97) n;

insert into number_fact (type, name, name_en, name_id, code_list, possible, message_code, century, years_from_issue, earliest, tolerance, source) values
('HALAL', 'province', 'Province', 'Provinsi', 'HALAL_PROVINCE', null, 'ImpossibleProvince', null, null, null, null, 'Public examples: 35 East Java, 11 Aceh, 00 national'),
('HALAL', 'scale', 'Scale of the business', 'Skala usaha', 'HALAL_SCALE', null, null, null, null, null, null, 'Unverified'),
('HALAL', 'application', 'Kind of application', 'Jenis pengajuan', null, null, null, null, null, null, null, 'Unverified'),
('HALAL', 'serial', 'Serial number', 'Nomor urut', null, null, null, null, null, null, null, 'Unverified'),
('HALAL', 'month', 'Month', 'Bulan', 'MONTH', null, 'ImpossibleMonth', null, null, null, 3, 'Public examples; it may be the month of the application, so that a distance of some months from the day of issue means nothing (unverified)'),
('HALAL', 'year', 'Year', 'Tahun', null, null, null, '20', 0, 2019, null, 'Public examples; BPJPH has issued certificates since October 2019 (unverified)'),
('PIRT', 'packaging', 'Packaging', 'Kemasan', 'PIRT_PACKAGING', null, 'UnknownPackaging', null, null, null, null, 'BPOM Regulation 22/2018 as reported'),
('PIRT', 'foodType', 'Type of food', 'Jenis pangan', 'PIRT_FOOD_TYPE', null, 'UnknownFoodType', null, null, null, null, 'BPOM Regulation 22/2018 as reported'),
('PIRT', 'province', 'Province', 'Provinsi', 'PIRT_PROVINCE', null, 'ImpossibleProvince', null, null, null, null, 'BPOM Regulation 22/2018 as reported'),
('PIRT', 'regency', 'Regency or city', 'Kabupaten atau kota', null, '0[1-9]|[1-6]\d|7[1-9]|[89]\d', 'ImpossibleRegency', null, null, null, null, 'Regencies are numbered 01 to 69 within their province and cities 71 to 99; numbers of home food follow the codes of BPS, which differ from those of Kemendagri in some provinces'),
('PIRT', 'product', 'Serial number of the producer''s product', 'Nomor urut produk pada produsen', null, null, null, null, null, null, null, 'BPOM Regulation 22/2018 as reported'),
('PIRT', 'producer', 'Serial number of the producer', 'Nomor urut produsen', null, null, null, null, null, null, null, 'BPOM Regulation 22/2018 as reported'),
('PIRT', 'serial', 'Serial number', 'Nomor urut', null, null, null, null, null, null, null, 'Unverified'),
('PIRT', 'expiryYear', 'Last year', 'Tahun berakhir', null, null, null, '20', 5, null, 1, 'BPOM Regulation 22/2018 as reported: five years; in a public register of 2019 half of the numbers end a year later'),
('TRADEMARK', 'route', 'Route of filing', 'Jalur pengajuan', null, null, null, null, null, null, null, 'Unverified'),
('TRADEMARK', 'filingYear', 'Year of filing', 'Tahun pengajuan', null, null, null, '', null, 1961, null, 'Unverified'),
('TRADEMARK', 'serial', 'Serial number', 'Nomor urut', null, null, null, null, null, null, null, 'Unverified'),
('COLLECTIVE_MARK', 'route', 'Route of filing', 'Jalur pengajuan', null, null, null, null, null, null, null, 'Unverified'),
('COLLECTIVE_MARK', 'filingYear', 'Year of filing', 'Tahun pengajuan', null, null, null, '', null, 1961, null, 'Unverified'),
('COLLECTIVE_MARK', 'serial', 'Serial number', 'Nomor urut', null, null, null, null, null, null, null, 'Unverified'),
('COPYRIGHT', 'serial', 'Serial number', 'Nomor urut', null, null, null, null, null, null, null, 'Unverified'),
('INDUSTRIAL_DESIGN', 'serial', 'Serial number', 'Nomor urut', null, null, null, null, null, null, null, 'Unverified'),
('PATENT', 'serial', 'Serial number', 'Nomor urut', null, null, null, null, null, null, null, 'Unverified'),
('SIMPLE_PATENT', 'serial', 'Serial number', 'Nomor urut', null, null, null, null, null, null, null, 'Unverified'),
('GEOGRAPHICAL_INDICATION', 'serial', 'Serial number', 'Nomor urut', null, null, null, null, null, null, null, 'Unverified'),
('BPOM_MD', 'serial', 'Serial number', 'Nomor urut', null, null, null, null, null, null, null, 'Unverified'),
('BPOM_ML', 'serial', 'Serial number', 'Nomor urut', null, null, null, null, null, null, null, 'Unverified');
