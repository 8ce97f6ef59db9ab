-- A union becomes a legal person by registration (《工会法》第十五条): what was applied for, decided and issued; rows only ever added.
create table organizing.legal_matter (
    county    char(6) not null,
    id        uuid not null,
    org_id    uuid not null references org.org,
    kind      text not null check (kind in ('GRANT', 'RENEW', 'CHANGE', 'CANCEL')),
    papers    text not null check (btrim(papers) <> ''),
    opened_at timestamptz not null,
    primary key (county, id)
);

create index legal_matter_org on organizing.legal_matter (org_id);

create table organizing.legal_step (
    county     char(6) not null,
    matter_id  uuid not null,
    place      int not null check (place >= 0),
    deed       text not null check (deed in ('APPLY', 'AGREE', 'REFUSE', 'RECALL', 'ISSUE')),
    document   text not null,
    on_day     date not null,
    clerk_name text not null,
    post       text not null,
    taken_at   timestamptz not null,
    primary key (county, matter_id, place),
    foreign key (county, matter_id) references organizing.legal_matter
);

revoke update, delete on organizing.legal_matter, organizing.legal_step from huizhanjia_app;
