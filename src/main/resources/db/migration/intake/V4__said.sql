-- What a file leaves unsaid, the clerk says before the check; and what the check had to take for granted is told with
-- the number of rows it concerns.
alter table intake.intake add column said text not null default '{}';

create table intake.assumption (
    county    char(6) not null,
    intake_id uuid not null,
    sentence  text not null,
    row_count integer not null,
    primary key (county, intake_id, sentence),
    foreign key (county, intake_id) references intake.intake (county, id)
);
