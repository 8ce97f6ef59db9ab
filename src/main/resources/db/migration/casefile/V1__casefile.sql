-- A matter, whatever it is about: its head says how it stands now, its steps what was done. Steps are never changed; of
-- the head only what follows from the last step is.
create schema if not exists casefile;

create table casefile.matter (
    county     char(6) not null,
    id         uuid not null,
    kind       text not null,
    org_id     uuid not null,
    asker_id   uuid,
    title      text not null check (btrim(title) <> ''),
    due_on     date,
    place      int not null check (place >= 0),
    state      text not null,
    turn       text not null check (turn in ('UNIT', 'ASKER', 'SUPERIOR', 'NOBODY')),
    unit_ended boolean not null default false,
    clerk_name text not null,
    post       text not null,
    by_org     uuid,
    by_clerk   uuid,
    opened_at  timestamptz not null,
    primary key (county, id)
);

create index matter_id on casefile.matter (id);
create index matter_org on casefile.matter (org_id, kind);
create index matter_asker on casefile.matter (asker_id, kind) where asker_id is not null;

create table casefile.step (
    county     char(6) not null,
    matter_id  uuid not null,
    place      int not null check (place >= 0),
    step       text not null,
    words      text not null,
    document   text not null,
    on_day     date not null,
    clerk_name text not null,
    post       text not null,
    by_org     uuid,
    by_clerk   uuid,
    taken_at   timestamptz not null,
    primary key (county, matter_id, place),
    foreign key (county, matter_id) references casefile.matter
);

create index step_matter on casefile.step (matter_id, place);

revoke update, delete on casefile.matter, casefile.step from huizhanjia_app;
grant update (place, state, turn, unit_ended) on casefile.matter to huizhanjia_app;
