-- How each duty of each organisation stands. Derived from facts and evidence, so rows are replaced; every change of
-- state leaves a row that stays, and the day's counts are kept for the trend.
create schema if not exists compliance;

create table compliance.outset (
    county   char(6) primary key,
    owed_on  date not null
);

create table compliance.verdict (
    county   char(6) not null,
    org_id   uuid not null,
    duty     text not null,
    status   text not null,
    since_on date,
    due_on   date,
    finding  text not null,
    judged_on date not null,
    primary key (county, org_id, duty)
);

create index verdict_clause on compliance.verdict (county, duty, status);

create table compliance.turn (
    county   char(6) not null,
    id       uuid not null,
    org_id   uuid not null,
    duty     text not null,
    status   text not null,
    finding  text not null,
    turned_on date not null,
    primary key (county, id)
);

create index turn_obligation on compliance.turn (county, org_id, duty, turned_on);

create table compliance.tally (
    county    char(6) not null,
    day       date not null,
    duty      text not null,
    status    text not null,
    org_count bigint not null check (org_count > 0),
    primary key (county, day, duty, status)
);

revoke update, delete on compliance.turn from huizhanjia_app;

-- A calendar elsewhere that reads deadlines by a token; only the digest rests here.
create table compliance.subscription (
    id             uuid primary key,
    digest         bytea not null unique,
    appointment_id uuid not null,
    org_id         uuid not null,
    area           varchar(9) not null,
    clerk_name     text not null,
    made_at        timestamptz not null
);

create table compliance.revocation (
    subscription_id uuid primary key references compliance.subscription,
    revoked_at      timestamptz not null
);

revoke update, delete on compliance.subscription, compliance.revocation from huizhanjia_app;
