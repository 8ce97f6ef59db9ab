-- The unit that employs is not the union: one union may cover several, and the list of them is what joins them.
create table org.employer (
    id            uuid primary key,
    name          text not null check (btrim(name) <> ''),
    pinyin        text not null,
    initials      text not null,
    credit_code   char(18) unique,
    address       text not null default '',
    area_code     varchar(9) not null default '',
    nature        text,
    economic_type text,
    industry      char(1) check (industry between 'A' and 'T'),
    staff_count   int check (staff_count >= 0),
    recorded_at   timestamptz not null default now()
);

create index employer_name on org.employer (name);

create table org.coverage (
    org_id      uuid not null references org.org,
    employer_id uuid not null references org.employer,
    place       int not null,
    from_on     date not null,
    until_on    date,
    primary key (org_id, employer_id, from_on),
    check (until_on >= from_on)
);

create unique index coverage_open on org.coverage (org_id, employer_id) where until_on is null;
create index coverage_employer on org.coverage (employer_id);

revoke delete on org.employer, org.coverage from huizhanjia_app;
