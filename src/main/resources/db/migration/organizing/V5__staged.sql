-- Rows of a list between their check and their commit; they go with the intake, the firms stay.
create table organizing.staged (
    county     char(6) not null,
    intake_id  uuid not null,
    place      int not null,
    sheet      int not null,
    row_number int not null,
    outcome    text not null,
    words      text not null,
    said       text not null,
    firm_id    uuid,
    done_as    text,
    primary key (county, intake_id, place)
);

create index staged_outcome on organizing.staged (county, intake_id, outcome, sheet, row_number);
