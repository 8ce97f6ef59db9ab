-- The rules unions set themselves, version by version; the last one may repeal.
create schema if not exists regulation;

create table regulation.version (
    county      char(6) not null,
    id          uuid not null,
    series      uuid not null,
    place       integer not null check (place >= 0),
    org_id      uuid not null references org.org,
    org_name    text not null,
    repealed    boolean not null,
    title       text not null check (btrim(title) <> ''),
    basis       text not null,
    adopted_by  text not null check (btrim(adopted_by) <> ''),
    from_on     date not null,
    review_on   date not null,
    duties      text[] not null,
    words       text not null,
    recorded_at timestamptz not null,
    clerk_name  text not null,
    post        text not null,
    primary key (county, id),
    unique (county, series, place),
    check (review_on >= from_on)
);

create index version_org on regulation.version (county, org_id);
create index version_id on regulation.version (id);
