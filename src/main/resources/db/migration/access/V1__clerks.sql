-- People who sign in. Being stopped and being let in again are rows; so is every password a clerk ever had.
create schema if not exists access;

create table access.clerk (
    id          uuid primary key,
    login_name  text not null unique check (login_name ~ '^[a-z][a-z0-9._-]{2,31}$'),
    name        text not null check (btrim(name) <> ''),
    org_id      uuid not null,
    enrolled_at timestamptz not null
);

create index clerk_org on access.clerk (org_id);

create table access.clerk_standing (
    id          uuid primary key,
    clerk_id    uuid not null references access.clerk,
    enabled     boolean not null,
    reason      text not null,
    recorded_at timestamptz not null
);

create index clerk_standing_clerk on access.clerk_standing (clerk_id, id);

create table access.password (
    id          uuid primary key,
    clerk_id    uuid not null references access.clerk,
    hash        text not null,
    must_change boolean not null,
    set_at      timestamptz not null
);

create index password_clerk on access.password (clerk_id, id);

revoke update, delete, truncate on access.clerk_standing, access.password from huizhanjia_app;
revoke delete, truncate on access.clerk from huizhanjia_app;
