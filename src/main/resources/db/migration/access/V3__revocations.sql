-- A row ends whatever a clerk had been handed before it: sessions, tokens, calendar feeds. Each of them remembers how
-- many rows there were when it began and opens only while that number holds, so nothing revives and nothing is forgotten.
create table access.revocation (
    id         uuid primary key,
    clerk_id   uuid not null references access.clerk,
    reason     text not null check (btrim(reason) <> ''),
    revoked_at timestamptz not null
);

create index revocation_clerk on access.revocation (clerk_id);

revoke update, delete, truncate on access.revocation from huizhanjia_app;
