-- Seals prove newness and completeness, not only authorship (ADR 0027): chains are of a kind and counted, and what an operator did to the log stands written. Heads get their numbers and new seals once, from the application, which has the key.
alter table trail.head
    add column kind text not null default 'event',
    add column number bigint,
    drop constraint head_pkey,
    add primary key (county, kind);
alter table trail.head alter column kind drop default;

-- Checkpoints count from the anchoring they came after; those of before belong to none.
alter table trail.checkpoint
    add column kind text not null default 'event',
    add column anchoring bigint not null default 0,
    drop constraint checkpoint_pkey,
    add primary key (county, kind, anchoring, position);
alter table trail.checkpoint
    alter column kind drop default,
    alter column anchoring drop default;

-- How many chains there are and how often they were anchored anew: one row, sealed, so that none of them vanishes.
create table trail.book (
    only_one   boolean primary key default true check (only_one),
    id         uuid not null,
    chains     bigint not null check (chains >= 0),
    anchorings bigint not null check (anchorings > 0),
    seal       bytea not null
);

-- Each time the log began, was taken over, or went on from a state an operator answers for; sealed over the one before.
create table trail.anchoring (
    number      bigint primary key check (number > 0),
    recorded_at timestamptz not null,
    kind        text not null check (kind in ('BEGUN', 'TAKEN_OVER', 'RESTORED', 'ACCEPTED')),
    reason      text not null,
    found       text not null,
    ends        text not null,
    seal        bytea not null
);

create index event_countersigned on trail.event (county, position) where kind = 'AnchorCountersigned';

revoke delete, truncate on trail.book from huizhanjia_app;
revoke update, delete, truncate on trail.anchoring from huizhanjia_app;
