-- What the sample county calls its unions and clerks; rows here say that it was loaded, and it is loaded once.
create schema if not exists county;

create table county.landmark (
    name        text primary key check (name ~ '^(org|clerk):[a-z][a-z0-9-]*$'),
    id          uuid not null unique,
    recorded_at timestamptz not null default now()
);

revoke update, delete, truncate on county.landmark from huizhanjia_app;
