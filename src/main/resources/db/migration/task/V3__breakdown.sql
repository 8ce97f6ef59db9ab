-- What broke down in the background is seen by whoever looks after the house until it went well again, and kept after
-- that. Jobs are taken up in the order in which they were started, whatever a clock says.
create table task.breakdown (
    county        char(6) not null,
    id            uuid not null,
    work          text not null,
    title         text not null,
    words         text not null,
    attempt_count integer not null check (attempt_count > 0),
    wait_count    integer not null default 0 check (wait_count >= 0),
    since_at      timestamptz not null,
    broke_at      timestamptz not null,
    mended_at     timestamptz,
    primary key (county, id)
);

create unique index breakdown_open on task.breakdown (county, work) where mended_at is null;

create sequence task.job_order;

revoke delete, truncate on task.breakdown from huizhanjia_app;
