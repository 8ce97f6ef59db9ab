-- Who was elected into which committee, and until when each sat there: rows that are added to and never changed.
create table org.committee (
    county          char(6) not null,
    id              uuid not null,
    org_id          uuid not null references org.org,
    body            text not null check (body in ('UNION', 'AUDIT', 'WOMEN', 'SUPERVISION')),
    number          int check (number > 0),
    elected_on      date not null,
    years           int not null check (years in (3, 5)),
    document_number text not null check (btrim(document_number) <> ''),
    document_on     date not null,
    recorded_by     text not null,
    recorded_at     timestamptz not null,
    primary key (county, id),
    check (document_on >= elected_on)
);

create unique index committee_of on org.committee (county, org_id, body, elected_on);

create table org.seat (
    county          char(6) not null,
    id              uuid not null,
    committee_id    uuid not null,
    place           int not null,
    name            text not null check (btrim(name) <> ''),
    office          text not null,
    engagement      text not null check (engagement in ('FULL_TIME', 'PART_TIME', 'SECONDED')),
    sex             char(1) not null,
    job             text not null default '',
    is_model        boolean not null default false,
    is_frontline    boolean not null default false,
    from_on         date not null,
    document_number text not null,
    recorded_by     text not null,
    recorded_at     timestamptz not null,
    primary key (county, id),
    foreign key (county, committee_id) references org.committee (county, id)
);

create index seat_of on org.seat (county, committee_id, place);

-- A seat falls empty once.
create table org.seat_end (
    county          char(6) not null,
    seat_id         uuid not null,
    ended_on        date not null,
    reason          text not null check (reason in ('RESIGNED', 'MOVED', 'RECALLED', 'RETIRED', 'DECEASED')),
    consent         text not null default '',
    document_number text not null,
    recorded_by     text not null,
    recorded_at     timestamptz not null,
    primary key (county, seat_id),
    foreign key (county, seat_id) references org.seat (county, id)
);

revoke update, delete on org.committee, org.seat, org.seat_end from huizhanjia_app;
