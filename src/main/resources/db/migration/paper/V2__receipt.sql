-- What came in is entered once, under a number of the register's own.
create table paper.receipt (
    county        char(6) not null,
    id            uuid not null,
    org_id        uuid not null,
    year          int not null,
    place         int not null,
    their_number  text not null,
    sender        text not null check (btrim(sender) <> ''),
    title         text not null check (btrim(title) <> ''),
    received_on   date not null,
    note          text not null,
    clerk_name    text not null,
    post          text not null,
    recorded_at   timestamptz not null,
    primary key (county, id),
    unique (county, org_id, year, place)
);

create index receipt_id on paper.receipt (id);
create index receipt_org on paper.receipt (org_id, id);

revoke update, delete on paper.receipt from huizhanjia_app;
