-- Who was told that a term ends: once a union, an end and a step; an extension makes a new end.
create schema if not exists election;

create table election.notice (
    county          char(6) not null,
    org_id          uuid not null references org.org,
    ends_on         date not null,
    step            text not null check (step in ('HALF_YEAR', 'QUARTER', 'MONTH', 'ENDED')),
    superior_id     uuid references org.org,
    county_union_id uuid references org.org,
    raised_on       date not null,
    raised_at       timestamptz not null default now(),
    primary key (county, org_id, ends_on, step)
);

create index notice_own on election.notice (org_id, raised_on);
create index notice_superior on election.notice (superior_id, raised_on);
create index notice_county_union on election.notice (county_union_id, raised_on);

-- Letters by which a superior urged a union.
create table election.urging (
    county          char(6) not null,
    id              uuid not null,
    org_id          uuid not null references org.org,
    issuer_id       uuid not null references org.org,
    ends_on         date not null,
    document_id     uuid not null,
    document_number text not null check (btrim(document_number) <> ''),
    issued_on       date not null,
    recorded_by     text not null,
    recorded_at     timestamptz not null default now(),
    primary key (county, id)
);

create index urging_of on election.urging (county, org_id, issued_on);

-- Replies to petitions about terms and offices; a petition has one.
create table election.reply (
    county          char(6) not null,
    petition_id     uuid not null,
    org_id          uuid not null references org.org,
    kind            text not null,
    document_id     uuid not null,
    document_number text not null check (btrim(document_number) <> ''),
    issued_on       date not null,
    recorded_by     text not null,
    recorded_at     timestamptz not null default now(),
    primary key (county, petition_id)
);

create index reply_of on election.reply (county, org_id, issued_on);

revoke update, delete on election.notice, election.urging, election.reply from huizhanjia_app;
