-- A term runs on past its end only by a reply that says until when (《中国工会章程》); replies are added, never changed.
create table org.extension (
    county          char(6) not null,
    id              uuid not null,
    org_id          uuid not null references org.org,
    elected_on      date not null,
    months          int not null check (months > 0),
    until_on        date not null,
    document_number text not null check (btrim(document_number) <> ''),
    document_on     date not null,
    recorded_by     text not null,
    recorded_at     timestamptz not null,
    primary key (county, id),
    check (until_on > elected_on)
);

create unique index extension_of on org.extension (county, org_id, elected_on, until_on);

revoke update, delete on org.extension from huizhanjia_app;

-- Every night the terms of a county that are about to end are looked for.
create index org_term_end on org.org (county, term_ends_on);
