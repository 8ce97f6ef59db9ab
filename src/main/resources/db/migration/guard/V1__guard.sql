-- A union does not end by a click: a matter gathers what the law asks, step by step, and its steps are never changed.
create schema if not exists guard;

create table guard.dissolution (
    county          char(6) not null,
    id              uuid not null,
    org_id          uuid not null references org.org,
    ground          text not null check (ground in ('UNIT_CLOSED', 'UNIT_REVOKED', 'MERGED')),
    ground_document text not null check (btrim(ground_document) <> ''),
    successor_id    uuid references org.org,
    opened_at       timestamptz not null,
    primary key (county, id),
    check ((ground = 'MERGED') = (successor_id is not null))
);

create index dissolution_org on guard.dissolution (org_id);

create table guard.step (
    county         char(6) not null,
    dissolution_id uuid not null,
    place          int not null check (place >= 0),
    deed           text not null,
    words          text not null,
    document       text not null,
    on_day         date not null,
    clerk_name     text not null,
    post           text not null,
    taken_at       timestamptz not null,
    primary key (county, dissolution_id, place),
    foreign key (county, dissolution_id) references guard.dissolution
);

-- Somebody would end, merge or absorb a union at will: found, answered, closed.
create table guard.stop (
    county     char(6) not null,
    id         uuid not null,
    org_id     uuid not null references org.org,
    source     text not null check (source in ('ATTEMPT', 'SIGNAL', 'REPORT')),
    offender   text not null check (btrim(offender) <> ''),
    facts      text not null check (btrim(facts) <> ''),
    found_on   date not null,
    clerk_name text not null,
    post       text not null,
    opened_at  timestamptz not null,
    primary key (county, id)
);

create index stop_org on guard.stop (org_id);

create table guard.stop_step (
    county     char(6) not null,
    stop_id    uuid not null,
    place      int not null check (place >= 0),
    kind       text not null check (kind in ('LETTER', 'CORRECTED', 'GOVERNMENT', 'FALSE_ALARM')),
    words      text not null check (btrim(words) <> ''),
    document   text not null,
    on_day     date not null,
    clerk_name text not null,
    post       text not null,
    taken_at   timestamptz not null,
    primary key (county, stop_id, place),
    foreign key (county, stop_id) references guard.stop
);

revoke update, delete on guard.dissolution, guard.step, guard.stop, guard.stop_step from huizhanjia_app;
