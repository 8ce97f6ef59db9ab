-- One-time codes (RFC 6238): the secret is sealed, recovery codes are blind indexes, last_step refuses a replay.
create table signin.second_factor (
    id          uuid primary key,
    clerk_id    uuid not null references access.clerk,
    secret      bytea not null,
    last_step   bigint not null,
    enrolled_at timestamptz not null
);

create index second_factor_clerk on signin.second_factor (clerk_id, id);

create table signin.second_factor_end (
    second_factor_id uuid primary key references signin.second_factor,
    ended_at         timestamptz not null
);

create table signin.recovery_code (
    id               uuid primary key,
    second_factor_id uuid not null references signin.second_factor,
    code_index       bytea not null,
    unique (second_factor_id, code_index)
);

create table signin.recovery_use (
    recovery_code_id uuid primary key references signin.recovery_code,
    used_at          timestamptz not null
);

revoke update, delete, truncate on signin.second_factor_end, signin.recovery_code, signin.recovery_use from huizhanjia_app;
revoke delete, truncate on signin.second_factor from huizhanjia_app;
