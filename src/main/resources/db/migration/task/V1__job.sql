-- Long work goes on when the page is closed and when the server is started again: what runs, for whom, how far it is.
create schema if not exists task;

create table task.job (
    county         char(6) not null,
    id             uuid not null,
    kind           text not null,
    subject        text not null,
    title          text not null,
    clerk_id       uuid not null,
    appointment_id uuid not null,
    clerk_name     text not null,
    post           text not null,
    org_id         uuid not null,
    area           text not null,
    permissions    text not null,
    request        text not null,
    started_at     timestamptz not null,
    attempt_count  integer not null default 0,
    done_count     bigint not null default 0,
    total_count    bigint not null default 0,
    note           text not null default '',
    moved_at       timestamptz not null,
    finished_at    timestamptz,
    failed_at      timestamptz,
    failure        text not null default '',
    primary key (county, id)
);

create index job_id on task.job (id);
create index job_clerk on task.job (county, clerk_id, started_at);

revoke delete, truncate on task.job from huizhanjia_app;
