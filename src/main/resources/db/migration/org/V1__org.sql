-- An organisation never vanishes (《工会法》第十三条): the application may add and correct, and may delete nothing.
create schema if not exists org;

create table org.org (
    id              uuid primary key,
    parent_id       uuid references org.org,
    kind            text not null,
    name            text not null check (btrim(name) <> ''),
    pinyin          text not null,
    initials        text not null,
    area_code       varchar(9) not null check (area_code ~ '^[0-9]{2,9}$'),
    county          char(6) not null check (county ~ '^[0-9]{6}$'),
    credit_code     char(18) unique check (credit_code ~ '^8[19][0-9]{6}[0-9A-Z]{10}$'),
    founded_on      date not null,
    document_number text not null check (btrim(document_number) <> ''),
    document_on     date not null,
    head            text not null default '',
    phone           bytea,
    full_time_count int not null default 0 check (full_time_count >= 0),
    elected_on      date,
    term_number     int check (term_number > 0),
    term_years      int check (term_years in (3, 5)),
    term_ends_on    date,
    legal_number    text,
    legal_from_on   date,
    legal_until_on  date,
    funds_mode      text,
    bank            text not null default '',
    account         bytea,
    version         bigint not null default 1,
    recorded_at     timestamptz not null default now(),
    check (parent_id <> id),
    check ((term_ends_on is null) = (elected_on is null or term_years is null)),
    check (term_ends_on > elected_on),
    check (legal_until_on > legal_from_on)
);

create index org_parent on org.org (parent_id);

-- What somebody entered by mistake and nobody has built on is voided, not deleted.
create table org.voided (
    org_id    uuid primary key references org.org,
    reason    text not null check (btrim(reason) <> ''),
    voided_by text not null,
    voided_at timestamptz not null
);

-- Names, heads and terms over time; today's stand in org.org as well.
create table org.spell (
    org_id          uuid not null references org.org,
    fact            text not null check (fact in ('NAME', 'HEAD', 'TERM', 'KIND')),
    value           text not null,
    from_on         date not null,
    document_number text not null,
    recorded_at     timestamptz not null,
    primary key (org_id, fact, from_on, recorded_at)
);

revoke delete on org.org, org.voided, org.spell from huizhanjia_app;
revoke update on org.voided, org.spell from huizhanjia_app;
