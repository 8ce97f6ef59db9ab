-- Keys for programs: each acts as one appointment; only the digest of the secret is kept.
create table signin.token (
    id             uuid primary key,
    appointment_id uuid not null references access.appointment,
    name           text not null check (btrim(name) <> ''),
    digest         bytea not null unique,
    issued_at      timestamptz not null,
    expires_on     date not null
);

create index token_appointment on signin.token (appointment_id);

create table signin.token_end (
    token_id uuid primary key references signin.token,
    ended_at timestamptz not null
);

create table signin.token_use (
    token_id     uuid primary key references signin.token,
    last_used_at timestamptz not null
);

revoke update, delete, truncate on signin.token, signin.token_end from huizhanjia_app;
