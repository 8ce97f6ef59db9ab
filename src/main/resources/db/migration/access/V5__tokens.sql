-- Keys for programs: each acts as one appointment; only the digest of the secret is kept.
create table access.token (
    id             uuid primary key,
    appointment_id uuid not null references access.appointment,
    name           text not null check (btrim(name) <> ''),
    digest         bytea not null unique,
    issued_at      timestamptz not null,
    expires_on     date not null
);

create index token_appointment on access.token (appointment_id);

create table access.token_end (
    token_id uuid primary key references access.token,
    ended_at timestamptz not null
);

create table access.token_use (
    token_id     uuid primary key references access.token,
    last_used_at timestamptz not null
);

revoke update, delete, truncate on access.token, access.token_end from huizhanjia_app;
