-- Who signs in whose stead is a spell with an end of its own; a phrase is a convenience and may be forgotten.
create table approval.delegation (
    county         char(6) not null,
    id             uuid not null,
    clerk_id       uuid not null,
    clerk_name     text not null,
    appointment_id uuid not null,
    post           text not null,
    org_id         uuid not null,
    to_clerk_id    uuid not null,
    to_name        text not null,
    from_on        date not null,
    until_on       date not null,
    given_at       timestamptz not null,
    primary key (county, id),
    check (from_on <= until_on),
    check (clerk_id <> to_clerk_id)
);

create index delegation_to on approval.delegation (to_clerk_id, until_on);
create index delegation_giver on approval.delegation (clerk_id);

create table approval.delegation_end (
    county        char(6) not null,
    delegation_id uuid not null,
    ended_on      date not null,
    ended_at      timestamptz not null,
    primary key (county, delegation_id),
    foreign key (county, delegation_id) references approval.delegation
);

revoke update, delete on approval.delegation, approval.delegation_end from huizhanjia_app;

create table approval.phrase (
    county         char(6) not null,
    appointment_id uuid not null,
    words          text not null check (btrim(words) <> '' and length(words) <= 200),
    primary key (county, appointment_id, words)
);
