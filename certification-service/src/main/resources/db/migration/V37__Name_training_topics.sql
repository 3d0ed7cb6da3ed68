-- Topics that agencies have held trainings on, by public reports. Which gap a topic answers is our own proposal throughout.
-- What no source confirms is marked "unverified".
insert into training_topic (code, name_en, name_id, passing_score, source) values
('CAPACITY', 'Production capacity', 'Peningkatan kapasitas produksi', null, 'Press report on the facilitation of Kota Mojokerto, 2025'),
('LOGO_PACKAGING_DESIGN', 'Logo and packaging design', 'Desain logo dan kemasan', null, 'Press report on the facilitation of DKI Jakarta, 2019'),
('PACKING', 'Packing', 'Pengemasan', null, 'Press report on the facilitation of Kabupaten Blitar, 2018'),
('ONLINE_MARKETING', 'Online marketing', 'Pemasaran daring', null, 'Press report on the facilitation of Kabupaten Blitar, 2018'),
('EXPORT', 'Export', 'Ekspor', null, 'Press report on the facilitation of Kabupaten Blitar, 2018'),
('FOOD_SAFETY', 'Food safety (prerequisite of P-IRT)', 'Penyuluhan Keamanan Pangan (PKP)', 60, 'A published summary of the rules of P-IRT, 2012: passed with 60'),
('LABELLING', 'Food labelling', 'Pelabelan pangan', null, 'unverified as a training of its own; what a label must show is checked by curators'),
('QUALITY', 'Quality control and finishing', 'Pengendalian mutu dan penyelesaian akhir', null, 'unverified'),
('HALAL_ASSURANCE', 'Halal product assurance', 'Sistem jaminan produk halal', null, 'unverified'),
('FINANCIAL_LITERACY', 'Financial literacy', 'Literasi keuangan', null, 'unverified');

insert into training_topic_answer (topic, gap) values
('CAPACITY', 'CAPACITY_INSUFFICIENT'),
('CAPACITY', 'CONTINUITY_RISK'),
('LOGO_PACKAGING_DESIGN', 'PACKAGING_WEAK'),
('LOGO_PACKAGING_DESIGN', 'DESIGN_OUTDATED'),
('LOGO_PACKAGING_DESIGN', 'LABEL_INCOMPLETE'),
('PACKING', 'PACKAGING_WEAK'),
('PACKING', 'SHELF_LIFE_TOO_SHORT'),
('ONLINE_MARKETING', 'NOT_MARKET_SEGMENT'),
('EXPORT', 'NOT_MARKET_SEGMENT'),
('FOOD_SAFETY', 'LEGALITY_MISSING'),
('LABELLING', 'LABEL_INCOMPLETE'),
('LABELLING', 'LABEL_DOCUMENT_MISMATCH'),
('LABELLING', 'NO_EXPIRY_OR_BATCH_CODE'),
('LABELLING', 'NO_NUTRITION_FACTS'),
('QUALITY', 'TASTE_OR_QUALITY'),
('QUALITY', 'INCONSISTENT_QUALITY'),
('QUALITY', 'FINISHING'),
('HALAL_ASSURANCE', 'HALAL_MISSING'),
('FINANCIAL_LITERACY', 'PRICE_TOO_HIGH'),
('FINANCIAL_LITERACY', 'MARGIN_INSUFFICIENT');
