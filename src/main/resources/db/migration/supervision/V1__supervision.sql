-- A matter and its steps are told once; whose turn it is follows from the last step.
create schema if not exists supervision;

create table supervision.matter (
    county     char(6) not null,
    id         uuid not null,
    org_id     uuid not null references org.org,
    asker_id   uuid not null references org.org,
    duty       text not null,
    words      text not null check (btrim(words) <> ''),
    due_on     date not null,
    clerk_name text not null,
    post       text not null,
    asked_at   timestamptz not null,
    primary key (county, id)
);

create index matter_org on supervision.matter (org_id, due_on);
create index matter_asker on supervision.matter (asker_id, due_on);

create table supervision.step (
    county     char(6) not null,
    matter_id  uuid not null,
    place      int not null check (place >= 0),
    kind       text not null check (kind in ('REPLY', 'RETURN', 'CLOSE')),
    words      text not null check (btrim(words) <> ''),
    clerk_name text not null,
    post       text not null,
    taken_at   timestamptz not null,
    primary key (county, matter_id, place),
    foreign key (county, matter_id) references supervision.matter
);

create index step_matter on supervision.step (matter_id, place);

revoke update, delete on supervision.matter, supervision.step from huizhanjia_app;
