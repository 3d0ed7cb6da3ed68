-- Whether an NPWP is on file. The number has no place here: that of a natural person is the citizen's number.
alter table business
    add column tax_registered boolean,
    drop constraint business_anonymised_is_of_nobody,
    add constraint business_anonymised_is_of_nobody
        check (state <> 'ANONYMISED' or nib is null and memberships = '[]' and tax_registered is null);

-- Sheets have the number in this column; an import reads it as a yes.
insert into import_field (field, version, label_en, label_id, description_en, description_id, example) values
    ('taxRegistered', 0, 'NPWP', 'NPWP',
     'Whether there is one: a number is read as yes and not kept, or yes/no',
     'Ada atau tidak: nomor dibaca sebagai ya dan tidak disimpan, atau ya/tidak', 'ya');
update import_alias set field = 'taxRegistered' where field = 'personal' and key in ('nonpwp', 'nomornpwp', 'npwp');
insert into import_alias (key, field, alias, rank) values
    ('punyanpwp', 'taxRegistered', 'Punya NPWP', 0),
    ('kepemilikannpwp', 'taxRegistered', 'Kepemilikan NPWP', 0),
    ('npwpusaha', 'taxRegistered', 'NPWP usaha', 0),
    ('taxregistered', 'taxRegistered', 'Tax registered', 0)
    on conflict do nothing;
