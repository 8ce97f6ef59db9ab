-- A roster on its way in: the file as uploaded (kept sealed on disk), how it is read, what the check found, how it ended.
create schema if not exists intake;

create table intake.intake (
    county       char(6) not null,
    id           uuid not null,
    roster       text not null,
    file_name    text not null,
    file_bytes   bigint not null,
    file_digest  bytea not null,
    org_id       uuid not null,
    clerk_id     uuid not null,
    clerk_name   text not null,
    post         text not null,
    uploaded_at  timestamptz not null,
    mapping      text not null,
    job_id       uuid,
    job_stage    text check (job_stage in ('CHECK', 'COMMIT', 'UNDO')),
    failure      text not null default '',
    choice       text check (choice in ('RIGHT_ONES', 'ALL_OR_NOTHING')),
    remark_count integer not null default 0,
    passed_count integer not null default 0,
    checked_at   timestamptz,
    committed_at timestamptz,
    undone_at    timestamptz,
    purged_at    timestamptz,
    primary key (county, id),
    check ((job_id is null) = (job_stage is null))
);

create index intake_id on intake.intake (id);
create index intake_uploaded on intake.intake (county, uploaded_at);
create index intake_digest on intake.intake (county, file_digest);

revoke delete, truncate on intake.intake from huizhanjia_app;

-- How many rows came out how, at each stage.
create table intake.tally (
    county    char(6) not null,
    intake_id uuid not null,
    stage     text not null check (stage in ('CHECK', 'COMMIT', 'UNDO')),
    outcome   text not null,
    row_count integer not null,
    primary key (county, intake_id, stage, outcome),
    foreign key (county, intake_id) references intake.intake (county, id)
);

-- What is to be told about a cell or a row; made anew with each check.
create table intake.problem (
    county      char(6) not null,
    intake_id   uuid not null,
    position    integer not null,
    sheet       integer not null,
    row_number  integer not null,
    column_key  text not null,
    outcome     text not null,
    message     text not null,
    primary key (county, intake_id, position),
    foreign key (county, intake_id) references intake.intake (county, id)
);

create index problem_outcome on intake.problem (county, intake_id, outcome, position);
