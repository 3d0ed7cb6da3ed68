-- The default rubrics (domain: a proposal, not an official form). Quality leads everywhere; food weighs packaging and
-- legality, the stated blockers of modern retail; craft weighs authenticity and design.
insert into rubric (id, code, version, name, name_id, pass_line, refuse_points, lead_criterion, lead_floor, grade_a, grade_b, grade_c)
values
    ('01890000-0000-7000-8000-000000000001', 'GENERIC', 1, 'Any product', 'Produk umum', 70, 1, 'QUALITY', 3, 85, 70, 55),
    ('01890000-0000-7000-8000-000000000002', 'FOOD_BEVERAGE', 1, 'Food and drink', 'Makanan dan minuman', 70, 1, 'QUALITY', 3, 85, 70, 55),
    ('01890000-0000-7000-8000-000000000003', 'CRAFT', 1, 'Craft, batik and fashion', 'Kriya, batik dan fesyen', 70, 1, 'QUALITY', 3, 85, 70, 55);

insert into rubric_category (category_group, rubric_code) values
    ('FOOD_BEVERAGE', 'FOOD_BEVERAGE'),
    ('CRAFT', 'CRAFT'),
    ('BATIK', 'CRAFT'),
    ('FASHION', 'CRAFT'),
    ('TRADITIONAL_TEXTILE', 'CRAFT'),
    ('EMBROIDERY', 'CRAFT'),
    ('IKAT_WEAVING', 'CRAFT');

-- Wordings first, weights after: a criterion reads the same in every rubric unless a rubric words it for itself.
create temporary table wording (
    rubric text, code text, label text, label_id text,
    one text, one_id text, three text, three_id text, five text, five_id text
) on commit drop;

insert into wording values
(null, 'QUALITY', 'Quality', 'Mutu',
    'Faults a customer would return it for', 'Cacat yang membuat pelanggan mengembalikannya',
    'Sound, with small differences between pieces', 'Baik, dengan sedikit perbedaan antarproduk',
    'As good as the best on the shelf, every time', 'Setara yang terbaik di rak, konsisten'),
('FOOD_BEVERAGE', 'QUALITY', 'Quality: taste and consistency', 'Mutu: rasa dan konsistensi',
    'Unpleasant, stale, or different in every pack', 'Tidak enak, apak, atau berbeda di tiap kemasan',
    'Tastes good, small differences between batches', 'Enak, ada sedikit perbedaan antarproduksi',
    'Tastes excellent and the same in every batch', 'Sangat enak dan selalu sama'),
('CRAFT', 'QUALITY', 'Quality: workmanship, material, finish', 'Mutu: pengerjaan, bahan, penyelesaian',
    'Poor material or visible faults', 'Bahan buruk atau cacat yang tampak',
    'Sound work, finish needs small repairs', 'Pengerjaan baik, penyelesaian perlu sedikit perbaikan',
    'Fine material and flawless work', 'Bahan pilihan dan pengerjaan tanpa cela'),
(null, 'PACKAGING', 'Packaging and label', 'Kemasan dan label',
    'Leaks, tears, or says nothing about its content', 'Bocor, sobek, atau tanpa keterangan isi',
    'Protects, label complete, plain looks', 'Melindungi, label lengkap, tampilan sederhana',
    'Protects, complete label, sells by itself', 'Melindungi, label lengkap, menjual dengan sendirinya'),
('CRAFT', 'PACKAGING', 'Packaging and label', 'Kemasan dan label',
    'Handed over unwrapped and unmarked', 'Tanpa kemasan dan tanpa label',
    'Protects and names maker and material', 'Melindungi, mencantumkan pembuat dan bahan',
    'A gift as it stands, tells its story', 'Siap menjadi hadiah, menceritakan asal-usulnya'),
(null, 'LEGALITY', 'Legality and certification beyond the gate', 'Legalitas dan sertifikasi di luar syarat wajib',
    'Nothing beyond what is compulsory, papers in disorder', 'Hanya yang wajib, berkas tidak tertib',
    'A mark filed or a further certificate in progress', 'Merek diajukan atau sertifikat lain dalam proses',
    'Registered mark and the certificates of its kind', 'Merek terdaftar dan sertifikat sejenis lengkap'),
(null, 'CAPACITY', 'Capacity and continuity', 'Kapasitas dan kontinuitas',
    'Cannot repeat a first order', 'Tidak sanggup mengulang pesanan pertama',
    'Serves one shop steadily', 'Sanggup memasok satu toko secara tetap',
    'Serves several outlets and can grow', 'Sanggup memasok banyak gerai dan dapat bertumbuh'),
(null, 'PRICE', 'Price and margin fit', 'Harga dan margin',
    'No room for a margin at a price people pay', 'Tidak ada ruang margin pada harga pasar',
    'Usual margin at a fair price', 'Margin wajar pada harga yang pantas',
    'Attractive price and margin for both sides', 'Harga dan margin menarik bagi kedua pihak'),
(null, 'UNIQUENESS', 'Uniqueness, authenticity, story, local identity', 'Keunikan, keaslian, cerita, identitas lokal',
    'Interchangeable, or not what it claims to be', 'Tidak berbeda, atau tidak seperti pengakuannya',
    'Recognisably of its region', 'Dikenali sebagai produk daerahnya',
    'Nobody else makes it, and its story is told', 'Tidak ada duanya, dan ceritanya tersampaikan'),
(null, 'SHELF_LIFE', 'Shelf life and logistics', 'Masa simpan dan logistik',
    'Spoils or breaks on the way', 'Rusak di perjalanan',
    'Lasts a usual turn on the shelf', 'Tahan selama perputaran rak yang wajar',
    'Lasts long and travels well', 'Tahan lama dan mudah dikirim'),
(null, 'DURABILITY', 'Durability', 'Ketahanan',
    'Fades, frays or breaks in first use', 'Luntur, terurai, atau rusak saat pertama dipakai',
    'Lasts with the care its label asks for', 'Tahan dengan perawatan sesuai label',
    'Made to be handed down', 'Dibuat untuk diwariskan'),
(null, 'READINESS', 'Readiness: barcode, online, export', 'Kesiapan: barcode, daring, ekspor',
    'Sold by hand only', 'Hanya dijual langsung',
    'Barcode or an online shop', 'Ada barcode atau toko daring',
    'Barcode, online shop and export papers', 'Barcode, toko daring dan dokumen ekspor'),
(null, 'DESIGN', 'Design and innovation', 'Desain dan inovasi',
    'Copied or out of date', 'Meniru atau ketinggalan zaman',
    'Pleasing, along known lines', 'Menarik, mengikuti pola yang ada',
    'A signature of its own, fit for today', 'Berciri sendiri dan sesuai zaman');

insert into rubric_criterion (rubric_id, position, code, weight, label, label_id, anchors)
select rubric.id, share.position, share.code, share.weight, wording.label, wording.label_id,
       jsonb_build_array(
           jsonb_build_object('points', 1, 'en', wording.one, 'id', wording.one_id),
           jsonb_build_object('points', 3, 'en', wording.three, 'id', wording.three_id),
           jsonb_build_object('points', 5, 'en', wording.five, 'id', wording.five_id))
from (values
    ('GENERIC', 1, 'QUALITY', 25), ('GENERIC', 2, 'PACKAGING', 15), ('GENERIC', 3, 'LEGALITY', 15),
    ('GENERIC', 4, 'CAPACITY', 15), ('GENERIC', 5, 'PRICE', 10), ('GENERIC', 6, 'UNIQUENESS', 10),
    ('GENERIC', 7, 'SHELF_LIFE', 5), ('GENERIC', 8, 'READINESS', 5),
    ('FOOD_BEVERAGE', 1, 'QUALITY', 25), ('FOOD_BEVERAGE', 2, 'PACKAGING', 20), ('FOOD_BEVERAGE', 3, 'LEGALITY', 20),
    ('FOOD_BEVERAGE', 4, 'CAPACITY', 15), ('FOOD_BEVERAGE', 5, 'PRICE', 10), ('FOOD_BEVERAGE', 6, 'UNIQUENESS', 5),
    ('FOOD_BEVERAGE', 7, 'SHELF_LIFE', 5),
    ('CRAFT', 1, 'QUALITY', 25), ('CRAFT', 2, 'PACKAGING', 5), ('CRAFT', 3, 'LEGALITY', 5),
    ('CRAFT', 4, 'CAPACITY', 10), ('CRAFT', 5, 'PRICE', 15), ('CRAFT', 6, 'UNIQUENESS', 20),
    ('CRAFT', 7, 'DURABILITY', 5), ('CRAFT', 8, 'DESIGN', 15)) as share (rubric, position, code, weight)
join rubric on rubric.code = share.rubric and rubric.version = 1
join lateral (
    select * from wording
    where wording.code = share.code and (wording.rubric is null or wording.rubric = share.rubric)
    order by wording.rubric nulls last limit 1) wording on true;
