-- A post at an organisation over time, granted by a document; its early end is a row with a document of its own.
create table access.appointment (
    id              uuid primary key,
    clerk_id        uuid not null references access.clerk,
    org_id          uuid not null,
    post            text not null,
    from_on         date not null,
    until_on        date,
    document_number text not null check (btrim(document_number) <> ''),
    granted_by      text not null,
    granted_at      timestamptz not null,
    check (until_on >= from_on)
);

create index appointment_clerk on access.appointment (clerk_id);
create index appointment_org on access.appointment (org_id);

create table access.appointment_end (
    appointment_id  uuid primary key references access.appointment,
    ended_on        date not null,
    document_number text not null check (btrim(document_number) <> ''),
    ended_by        text not null,
    ended_at        timestamptz not null
);

revoke update, delete, truncate on access.appointment, access.appointment_end from huizhanjia_app;
