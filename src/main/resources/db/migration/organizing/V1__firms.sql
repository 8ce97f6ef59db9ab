-- Every unit that employs somebody in the county, whether or not a union covers it (QZ六: 应建未建 begins with knowing who is there).
create schema if not exists organizing;

create table organizing.firm (
    county        char(6) not null check (county ~ '^[0-9]{6}$'),
    id            uuid not null,
    name          text not null check (btrim(name) <> ''),
    plain         text not null,
    pinyin        text not null,
    initials      text not null,
    credit_code   char(18),
    address       text not null default '',
    area_code     varchar(9) not null default '' check (area_code ~ '^([0-9]{6}|[0-9]{9})?$'),
    nature        text,
    economic_type text,
    industry      char(1) check (industry between 'A' and 'T'),
    division      varchar(2) not null default '' check (division ~ '^([0-9]{2})?$'),
    staff_count   int check (staff_count >= 0),
    staff_source  text,
    status        text not null check (status in ('STANDING', 'REVOKED', 'DEREGISTERED', 'MOVED_OUT')),
    registered_on date,
    tags          text[] not null default '{}',
    priority      int not null check (priority between 1 and 4),
    recorded_at   timestamptz not null,
    primary key (county, id)
);

create unique index firm_code on organizing.firm (county, credit_code);
create index firm_plain on organizing.firm (county, plain);
create index firm_area on organizing.firm (county, area_code);

-- Which list named the firm, when and how: what a list said is never overwritten by what another one says.
create table organizing.mention (
    county      char(6) not null,
    firm_id     uuid not null,
    id          uuid not null,
    source      text not null,
    listed_on   date not null,
    name        text not null,
    credit_code text not null default '',
    staff_count int,
    status      text not null,
    file_name   text not null,
    intake_id   uuid,
    match       text not null,
    recorded_at timestamptz not null,
    primary key (county, firm_id, id),
    foreign key (county, firm_id) references organizing.firm
);

-- A firm entered twice ends in the other one; one entered by a mistaken import ends in nothing. Neither is deleted.
create table organizing.firm_end (
    county   char(6) not null,
    firm_id  uuid not null,
    into_id  uuid,
    reason   text not null check (btrim(reason) <> ''),
    ended_by text not null,
    ended_at timestamptz not null,
    primary key (county, firm_id),
    foreign key (county, firm_id) references organizing.firm,
    foreign key (county, into_id) references organizing.firm,
    check (into_id <> firm_id)
);

create index firm_end_into on organizing.firm_end (county, into_id);

-- What union covers the firm: derived from the tree of organisations whenever that changes, never typed.
create table organizing.covering (
    county   char(6) not null,
    firm_id  uuid not null,
    org_id   uuid not null references org.org,
    id       uuid not null,
    is_own   boolean not null,
    how      text not null,
    from_on  date not null,
    until_on date,
    primary key (county, firm_id, org_id, id),
    foreign key (county, firm_id) references organizing.firm,
    check (until_on >= from_on)
);

create unique index covering_open on organizing.covering (county, firm_id, org_id) where until_on is null;
create index covering_org on organizing.covering (org_id) where until_on is null;

-- Two entries that may be one firm wait here for somebody who looks at both.
create table organizing.pair (
    county    char(6) not null,
    id        uuid not null,
    firm_id   uuid not null,
    other_id  uuid not null,
    score     int not null check (score between 0 and 100),
    reason    text not null,
    raised_at timestamptz not null,
    primary key (county, id),
    unique (county, firm_id, other_id),
    foreign key (county, firm_id) references organizing.firm,
    foreign key (county, other_id) references organizing.firm,
    check (firm_id <> other_id)
);

create table organizing.pair_end (
    county   char(6) not null,
    pair_id  uuid not null,
    is_same  boolean not null,
    reason   text not null check (btrim(reason) <> ''),
    ended_by text not null,
    post     text not null,
    ended_at timestamptz not null,
    primary key (county, pair_id),
    foreign key (county, pair_id) references organizing.pair
);

revoke delete on organizing.firm, organizing.covering from huizhanjia_app;
revoke update, delete on organizing.mention, organizing.pair, organizing.pair_end from huizhanjia_app;
revoke delete on organizing.firm_end from huizhanjia_app;
