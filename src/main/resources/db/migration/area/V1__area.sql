-- Codes of places are kept once they have been used: identity cards and old papers go on naming them.
create schema if not exists area;

create table area.area (
    code varchar(9) primary key check (code ~ '^[0-9]{2}([0-9]{2}([0-9]{2}([0-9]{3})?)?)?$'),
    name text not null check (name <> ''),
    level text not null check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP')),
    parent_code varchar(9),
    is_virtual boolean not null,
    valid_until date,
    successor_code varchar(9),
    former_name text,
    pinyin text not null,
    initials text not null,
    check (successor_code is null or valid_until is not null),
    check ((parent_code is null) = (level = 'PROVINCE'))
);

create index area_by_parent on area.area (parent_code, code);

create table area.edition (
    digest text primary key,
    area_count int not null,
    loaded_at timestamptz not null default now()
);

-- A code once used is never removed.
revoke delete on area.area, area.edition from huizhanjia_app;
