alter table facilitation_case
    add constraint facilitation_case_of_programme foreign key (programme_id) references facilitation_programme;
