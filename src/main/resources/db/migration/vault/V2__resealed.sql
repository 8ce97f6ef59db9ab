-- What a start of the house found wholly under a key: the next start under the same key need not read it all again.
create table vault.resealed (
    name       text primary key check (name <> ''),
    key_number integer not null,
    found_at   timestamptz not null default now()
);

revoke delete, truncate on vault.resealed from huizhanjia_app;
