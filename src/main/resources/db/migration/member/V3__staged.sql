-- Rosters on their way in. What is staged can be made anew from the file, so it needs no write-ahead log.
alter table member.member add column place_index bytea;

create unlogged table member.staged (
    county          char(6) not null,
    intake_id       uuid not null,
    line            integer not null,
    sheet           integer not null,
    row_number      integer not null,
    outcome         text not null,
    bulk            boolean not null default false,
    words           text not null,
    member_id       uuid not null,
    org_id          uuid not null,
    standing        text not null,
    joined_on       date not null,
    changed_on      date,
    reason          text not null,
    name            text not null,
    pinyin          text not null,
    initials        text not null,
    sex             text not null,
    born_on         date,
    ethnicity       text not null,
    id_kind         text not null,
    id_index        bytea not null,
    phone_index     bytea,
    place_index     bytea,
    sealed          bytea not null,
    education       text not null,
    politics        text not null,
    native_place    text not null,
    household       text not null,
    migrant         boolean,
    employment      text not null,
    employment_form text not null,
    employer        text not null,
    platform        text not null,
    trade           text not null,
    skill           text not null,
    position        text not null,
    worker_group    text not null,
    new_form        text not null,
    union_post      text not null,
    honour          text not null,
    primary key (county, intake_id, line)
);

-- How far a commit has come, moved in the same transaction as what it did; and how many rows came out how.
create table member.commit_progress (
    county    char(6) not null,
    intake_id uuid not null,
    step      text not null check (step in ('BULK', 'ROWS', 'UNDO')),
    line      integer not null,
    primary key (county, intake_id, step)
);

create table member.commit_tally (
    county    char(6) not null,
    intake_id uuid not null,
    outcome   text not null,
    row_count integer not null,
    primary key (county, intake_id, outcome)
);

-- What a commit replaced, sealed, so that it can be put back for seven days.
create table member.replaced (
    county        char(6) not null,
    intake_id     uuid not null,
    member_id     uuid not null,
    version_after integer not null,
    org_id        uuid not null,
    before_sealed bytea not null,
    primary key (county, intake_id, member_id)
);

create index member_intake on member.member (county, intake_id) where intake_id is not null;
