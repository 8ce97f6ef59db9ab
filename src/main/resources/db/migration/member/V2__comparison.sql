-- Two records that claim one identity: kept side by side until somebody says what they are.
create table member.comparison (
    county         char(6) not null,
    id             uuid not null,
    org_id         uuid not null,
    holder_county  char(6) not null,
    holder_id      uuid not null,
    holder_org_id  uuid not null,
    id_index       bytea not null,
    name           text not null,
    claim_sealed   bytea not null,
    source         text not null,
    raised_by      text not null,
    raised_at      timestamptz not null default now(),
    primary key (county, id)
);

create index comparison_holder on member.comparison (holder_county, holder_id);

-- How a comparison ended; it ends once.
create table member.resolution (
    county        char(6) not null,
    comparison_id uuid not null,
    outcome       text not null check (outcome in ('TRANSFERRED', 'WRONG_NUMBER', 'ALREADY_HERE')),
    note          text not null,
    resolved_by   text not null,
    resolved_at   timestamptz not null default now(),
    primary key (county, comparison_id),
    foreign key (county, comparison_id) references member.comparison (county, id)
);

revoke update, delete, truncate on member.comparison, member.resolution from huizhanjia_app;

-- A list as somebody likes to see it again.
create table member.saved_view (
    county   char(6) not null,
    clerk_id uuid not null,
    name     text not null check (name <> ''),
    query    text not null,
    primary key (county, clerk_id, name)
);
