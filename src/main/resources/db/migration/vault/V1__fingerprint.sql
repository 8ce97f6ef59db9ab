-- Which keys the data was sealed with, so that it is never opened, or added to, with other keys. A fingerprint is a keyed hash: it tells keys apart and gives none away.
create schema if not exists vault;

create table vault.fingerprint (
    key_name    text primary key check (key_name ~ '^(seal|index) [0-9]+$'),
    fingerprint char(32) not null check (fingerprint ~ '^[0-9a-f]{32}$'),
    noted_at    timestamptz not null default now()
);

revoke update, delete, truncate on vault.fingerprint from huizhanjia_app;
