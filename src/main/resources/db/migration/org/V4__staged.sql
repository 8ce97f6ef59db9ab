-- Rows of an organisation roster between their check and their commit; they go with the intake, the organisations stay.
create table org.staged (
    county     char(6) not null,
    intake_id  uuid not null,
    place      int not null,
    sheet      int not null,
    row_number int not null,
    outcome    text not null,
    depth      int not null,
    words      text not null,
    cells       bytea not null,
    parent_id  uuid,
    parent_place int,
    org_id     uuid,
    done_as    text,
    primary key (county, intake_id, place)
);

create index staged_outcome on org.staged (county, intake_id, outcome, sheet, row_number);
