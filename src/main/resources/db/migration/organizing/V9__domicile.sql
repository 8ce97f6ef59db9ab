-- Where a legal person sits is registered (住所) and moving is told once with its document, never overwritten: 《基层工会法人登记管理办法》.
create table organizing.domicile (
    county      char(6) not null,
    org_id      uuid not null references org.org,
    place       int not null check (place >= 0),
    address     text not null check (btrim(address) <> '' and length(address) <= 200),
    from_on     date not null,
    document    text not null check (btrim(document) <> ''),
    recorded_at timestamptz not null,
    primary key (county, org_id, place)
);

create index domicile_org on organizing.domicile (org_id);

revoke update, delete on organizing.domicile from huizhanjia_app;
