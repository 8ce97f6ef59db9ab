-- What befalls those who were elected: trained, asked for by another unit, recalled, protected in their contracts.
create table election.training (
    county      char(6) not null,
    seat_id     uuid not null,
    trained_on  date not null,
    org_id      uuid not null references org.org,
    course      text not null check (btrim(course) <> ''),
    certificate text not null check (btrim(certificate) <> ''),
    recorded_by text not null,
    recorded_at timestamptz not null default now(),
    primary key (county, seat_id, trained_on)
);

-- The own committee consents first; only then is the superior asked (《工会法》第十八条).
create table election.consent (
    county       char(6) not null,
    id           uuid not null,
    org_id       uuid not null references org.org,
    seat_id      uuid not null,
    name         text not null,
    office       text not null,
    reason       text not null check (btrim(reason) <> ''),
    meeting      text not null check (btrim(meeting) <> ''),
    consented_on date not null,
    acting       text not null check (btrim(acting) <> ''),
    recorded_by  text not null,
    recorded_at  timestamptz not null default now(),
    primary key (county, id)
);

-- More than half of all, not of those present, recall a chair (第十八条第二款).
create table election.recall (
    county          char(6) not null,
    seat_id         uuid not null,
    org_id          uuid not null references org.org,
    meeting         text not null check (btrim(meeting) <> ''),
    met_on          date not null,
    entitled_count  int not null check (entitled_count > 0),
    favour_count    int not null,
    document_number text not null check (btrim(document_number) <> ''),
    recorded_by     text not null,
    recorded_at     timestamptz not null default now(),
    primary key (county, seat_id),
    check (favour_count <= entitled_count and favour_count * 2 > entitled_count)
);

-- Employers told that a contract of employment runs on (第十九条).
create table election.protection (
    county           char(6) not null,
    id               uuid not null,
    org_id           uuid not null references org.org,
    seat_id          uuid not null,
    contract_ends_on date not null,
    extended_until   date not null check (extended_until >= contract_ends_on),
    document_id      uuid not null,
    document_number  text not null,
    issued_on        date not null,
    recorded_by      text not null,
    recorded_at      timestamptz not null default now(),
    primary key (county, id)
);

create index protection_of on election.protection (county, org_id);

revoke update, delete on election.training, election.consent, election.recall, election.protection from huizhanjia_app;

create index training_of on election.training (seat_id);
