-- What a post was shown in clear is counted by the hour: a ceiling that forgets with the server is none.
create schema if not exists disclosure;

create table disclosure.hour (
    county         char(6) not null,
    appointment_id uuid not null,
    began_at       timestamptz not null,
    org_id         uuid not null,
    clerk_id       uuid not null,
    clerk_name     text not null,
    post           text not null,
    shown_count    int not null default 0,
    listed_count   int not null default 0,
    refused_count  int not null default 0,
    row_count      bigint not null default 0,
    primary key (county, appointment_id, began_at)
);

create index hour_refused on disclosure.hour (county, began_at) where refused_count > 0;

-- An hour that passed the ceiling is looked into once.
create table disclosure.review (
    county         char(6) not null,
    appointment_id uuid not null,
    began_at       timestamptz not null,
    words          text not null check (btrim(words) <> ''),
    clerk_id       uuid not null,
    clerk_name     text not null,
    post           text not null,
    reviewed_at    timestamptz not null default now(),
    primary key (county, appointment_id, began_at),
    foreign key (county, appointment_id, began_at) references disclosure.hour
);

-- A long list in clear leaves on two signatures, for some hours and once.
create table disclosure.release (
    county         char(6) not null,
    id             uuid not null,
    org_id         uuid not null,
    title          text not null,
    query          text not null,
    href           text not null,
    purpose        text not null check (btrim(purpose) <> ''),
    row_count      bigint not null,
    clerk_id       uuid not null,
    appointment_id uuid not null,
    clerk_name     text not null,
    post           text not null,
    asked_at       timestamptz not null,
    primary key (county, id)
);

create index release_asked on disclosure.release (county, appointment_id, asked_at);

create table disclosure.release_decision (
    county     char(6) not null,
    release_id uuid not null,
    released   boolean not null,
    words      text not null,
    until_at   timestamptz not null,
    clerk_id   uuid not null,
    clerk_name text not null,
    post       text not null,
    decided_at timestamptz not null default now(),
    primary key (county, release_id),
    foreign key (county, release_id) references disclosure.release
);

create table disclosure.release_use (
    county     char(6) not null,
    release_id uuid not null,
    used_at    timestamptz not null,
    primary key (county, release_id),
    foreign key (county, release_id) references disclosure.release_decision
);

revoke delete, truncate on disclosure.hour from huizhanjia_app;
revoke update, delete, truncate on disclosure.review, disclosure.release, disclosure.release_decision,
    disclosure.release_use from huizhanjia_app;
