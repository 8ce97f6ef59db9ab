-- A local value counts from a document and two hands: one clerk proposes it, another signs it or sends it back.
create schema if not exists parameter;

create table parameter.proposal (
    county          char(6) not null,
    id              uuid not null,
    area            text not null check (area ~ '^\d{4}(\d{2})?$'),
    key             text not null,
    value           text not null check (btrim(value) <> ''),
    from_on         date not null,
    until_on        date,
    document_number text not null check (btrim(document_number) <> ''),
    document_title  text not null,
    org_id          uuid not null,
    clerk_id        uuid not null,
    clerk_name      text not null,
    post            text not null,
    proposed_at     timestamptz not null,
    primary key (county, id),
    check (until_on > from_on)
);

create index proposal_area on parameter.proposal (area, key);

create table parameter.decision (
    county      char(6) not null,
    proposal_id uuid not null,
    signed      boolean not null,
    reason      text not null,
    clerk_id    uuid not null,
    clerk_name  text not null,
    post        text not null,
    decided_at  timestamptz not null,
    primary key (county, proposal_id),
    foreign key (county, proposal_id) references parameter.proposal (county, id),
    check (signed or btrim(reason) <> '')
);

revoke update, delete, truncate on parameter.proposal, parameter.decision from huizhanjia_app;
