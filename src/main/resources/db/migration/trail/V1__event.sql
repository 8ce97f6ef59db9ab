-- What happened: one chain of hashes a county, so that no record can be altered, removed or reordered unnoticed.
create schema if not exists trail;

create table trail.event (
    county         char(6) not null,
    position       bigint not null check (position > 0),
    id             uuid not null,
    recorded_at    timestamptz not null,
    kind           text not null,
    org_id         uuid not null,
    subject        text not null,
    summary        text not null,
    changes        text not null,
    clerk_id       uuid not null,
    clerk_name     text not null,
    appointment_id uuid not null,
    post           text not null,
    request        text not null,
    previous_hash  bytea not null,
    hash           bytea not null,
    primary key (county, position)
);

create index event_subject on trail.event (county, subject, position);
create index event_recorded on trail.event (county, recorded_at);

-- The end of each chain; locked while an event is added, so that positions have no gap.
create table trail.head (
    county   char(6) primary key,
    position bigint not null,
    hash     bytea not null,
    seal     bytea not null
);

-- Every hundredth link, sealed with a key that is not in the database.
create table trail.checkpoint (
    county      char(6) not null,
    position    bigint not null,
    hash        bytea not null,
    seal        bytea not null,
    recorded_at timestamptz not null,
    primary key (county, position)
);

revoke update, delete, truncate on trail.event, trail.checkpoint from huizhanjia_app;
revoke delete, truncate on trail.head from huizhanjia_app;
