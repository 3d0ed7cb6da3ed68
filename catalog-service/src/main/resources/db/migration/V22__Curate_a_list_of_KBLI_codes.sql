-- Activity codes (KBLI) that small manufacturers usually have; others are taken as well. verified: code and title were both read in a
-- source, so that the title may be shown as the official one. A code means nothing without its version: 10793 changed its meaning.
create table kbli (
    version  text    not null check (version in ('2020', '2025')),
    code     text    not null check (code ~ '^\d{5}$'),
    title    text    not null check (length(title) between 1 and 200),
    source   text    not null,
    verified boolean not null,
    primary key (version, code)
);

insert into kbli (version, code, title, source, verified)
select '2020', code, title, 'BPS Regulation 2/2020', verified from (values
    ('10391', 'Industri Tempe Kedelai', false),
    ('10392', 'Industri Tahu Kedelai', false),
    ('10710', 'Industri Produk Roti dan Kue', true),
    ('10750', 'Industri Makanan dan Masakan Olahan', false),
    ('10761', 'Industri Pengolahan Kopi', false),
    ('10763', 'Industri Pengolahan Teh', false),
    ('10772', 'Industri Bumbu Masak dan Penyedap Masakan', false),
    ('10792', 'Industri Kue Basah', true),
    ('10793', 'Industri Makanan dari Kedele dan Kacang-Kacangan Lainnya Bukan Kecap, Tempe dan Tahu', false),
    ('10794', 'Industri Kerupuk, Keripik, Peyek dan Sejenisnya', true),
    ('10796', 'Industri Dodol', true),
    ('10799', 'Industri Produk Makanan Lainnya', false),
    ('11040', 'Industri Minuman Ringan', false),
    ('11090', 'Industri Minuman Lainnya', false),
    ('13122', 'Industri Kain Tenun Ikat', false),
    ('13134', 'Industri Batik', true),
    ('13912', 'Industri Kain Sulaman/Bordir', false),
    ('14111', 'Industri Pakaian Jadi (Konveksi) dari Tekstil', false),
    ('15121', 'Industri Barang dari Kulit dan Kulit Komposisi untuk Keperluan Pribadi', false),
    ('15201', 'Industri Alas Kaki untuk Keperluan Sehari-hari', false),
    ('16291', 'Industri Barang Anyaman dari Rotan dan Bambu', false),
    ('16292', 'Industri Barang Anyaman dari Tanaman Bukan Rotan dan Bambu', false),
    ('16293', 'Industri Kerajinan Ukiran dari Kayu', false),
    ('32120', 'Industri Perhiasan Imitasi dan Barang Sejenis', false),
    ('32903', 'Industri Kerajinan YTDL', false)) listed (code, title, verified);

insert into kbli (version, code, title, source, verified)
select '2025', code, title, 'BPS Regulation 7/2025', verified from (values
    ('10710', 'Industri Produk Bakeri', true),
    ('10750', 'Industri Makanan dan Masakan Olahan', false),
    ('10761', 'Industri Pengolahan Kopi', false),
    ('10792', 'Industri Kue Basah', false),
    ('10793', 'Industri Produk Makanan dari Kelapa', false),
    ('10794', 'Industri Kerupuk, Keripik, Peyek dan Sejenisnya', false),
    ('10796', 'Industri Dodol', false),
    ('10797', 'Industri Infusi Herbal', true),
    ('11053', 'Industri Minuman Ringan', false),
    ('11059', 'Industri Minuman Lainnya', false),
    ('13133', 'Industri Kain Batik', true),
    ('16291', 'Industri Barang Anyaman dari Rotan dan Bambu', false),
    ('16292', 'Industri Barang Anyaman dari Tanaman Bukan Rotan dan Bambu', false),
    ('16293', 'Industri Kerajinan Ukiran dari Kayu', false),
    ('32120', 'Industri Perhiasan Imitasi dan Barang Sejenis', false)) listed (code, title, verified);
