-- Personal data that leaked, was altered or lost (个人信息保护法 第五十七条): found, measures, told to the authority and to
-- persons. Steps are only added; no data of persons stands here.
create table privacy.breach (
    county       char(6) not null,
    id           uuid not null,
    org_id       uuid not null references org.org,
    found_at     timestamptz not null,
    level        text not null,
    kinds        text not null check (btrim(kinds) <> ''),
    person_count bigint not null check (person_count >= 0),
    cause        text not null check (btrim(cause) <> ''),
    measures     text not null check (btrim(measures) <> ''),
    clerk_name   text not null,
    post         text not null,
    recorded_at  timestamptz not null,
    primary key (county, id)
);

create index breach_org on privacy.breach (org_id, found_at);

create table privacy.breach_step (
    county      char(6) not null,
    breach_id   uuid not null,
    place       int not null check (place >= 0),
    kind        text not null check (kind in ('MEASURE', 'AUTHORITY', 'PERSONS', 'UNTOLD', 'CLOSE')),
    words       text not null check (btrim(words) <> ''),
    document    text not null,
    taken_at    timestamptz not null,
    clerk_name  text not null,
    post        text not null,
    recorded_at timestamptz not null,
    primary key (county, breach_id, place),
    foreign key (county, breach_id) references privacy.breach
);

revoke update, delete, truncate on privacy.breach, privacy.breach_step from huizhanjia_app;
