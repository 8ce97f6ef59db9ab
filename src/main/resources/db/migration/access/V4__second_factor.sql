-- One-time codes (RFC 6238): the secret is sealed, recovery codes are blind indexes, last_step refuses a replay.
create table access.second_factor (
    id          uuid primary key,
    clerk_id    uuid not null references access.clerk,
    secret      bytea not null,
    last_step   bigint not null,
    enrolled_at timestamptz not null
);

create index second_factor_clerk on access.second_factor (clerk_id, id);

create table access.second_factor_end (
    second_factor_id uuid primary key references access.second_factor,
    ended_at         timestamptz not null
);

create table access.recovery_code (
    id               uuid primary key,
    second_factor_id uuid not null references access.second_factor,
    code_index       bytea not null,
    unique (second_factor_id, code_index)
);

create table access.recovery_use (
    recovery_code_id uuid primary key references access.recovery_code,
    used_at          timestamptz not null
);

revoke update, delete, truncate on access.second_factor_end, access.recovery_code, access.recovery_use from huizhanjia_app;
revoke delete, truncate on access.second_factor from huizhanjia_app;
