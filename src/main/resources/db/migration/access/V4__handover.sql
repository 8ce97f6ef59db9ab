-- How somebody comes to a password they alone know, or loses a second factor: one administrator asks, another post
-- confirms. Each is shown one of two codes and hands it over in person; only both together set a password, once. The
-- administrators never hold anything that opens, so neither can become the clerk.
create table access.handover (
    id          uuid primary key,
    clerk_id    uuid not null references access.clerk,
    kind        text not null check (kind in ('FIRST', 'PASSWORD', 'RETURN', 'SECOND_FACTOR')),
    reason      text not null check (btrim(reason) <> ''),
    asked_under text not null,
    asked_by    uuid not null,
    asked_name  text not null,
    asked_post  text not null,
    asked_at    timestamptz not null,
    expires_at  timestamptz not null,
    first_hash  text not null
);

create index handover_clerk on access.handover (clerk_id, id);

create table access.handover_confirmation (
    handover_id    uuid primary key references access.handover,
    confirmed_by   uuid not null,
    confirmed_name text not null,
    confirmed_post text not null,
    confirmed_at   timestamptz not null,
    second_hash    text not null
);

create table access.handover_end (
    handover_id uuid primary key references access.handover,
    outcome     text not null check (outcome in ('USED', 'REFUSED', 'REPLACED')),
    ended_by    text not null,
    ended_at    timestamptz not null
);

create table access.handover_reading (
    handover_id uuid primary key references access.handover,
    read_at     timestamptz not null
);

revoke update, delete, truncate on access.handover, access.handover_confirmation, access.handover_end,
    access.handover_reading from huizhanjia_app;
