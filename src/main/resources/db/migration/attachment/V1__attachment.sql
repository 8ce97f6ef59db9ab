-- Files that hang on what the union does: a content once a county, who brought it, where it hangs. Nothing is taken away.
create schema if not exists attachment;

create table attachment.content (
    county     char(6) not null,
    digest     char(64) not null check (digest ~ '^[0-9a-f]{64}$'),
    byte_count bigint not null check (byte_count > 0),
    kept_at    timestamptz not null,
    primary key (county, digest)
);

create table attachment.attachment (
    county         char(6) not null,
    id             uuid not null,
    name           text not null check (name <> '' and length(name) <= 120),
    kind           text not null,
    digest         char(64) not null,
    appointment_id uuid not null,
    clerk_name     text not null,
    post           text not null,
    kept_at        timestamptz not null,
    primary key (county, id),
    foreign key (county, digest) references attachment.content (county, digest)
);

create index attachment_id on attachment.attachment (id);

create table attachment.hanging (
    county         char(6) not null,
    subject        text not null check (subject ~ '^[a-z-]+:.+$'),
    slot           text not null,
    attachment_id  uuid not null,
    appointment_id uuid not null,
    hung_at        timestamptz not null,
    primary key (county, subject, slot, attachment_id),
    foreign key (county, attachment_id) references attachment.attachment (county, id)
);

create index hanging_attachment on attachment.hanging (county, attachment_id);

revoke update, delete, truncate on attachment.content, attachment.attachment, attachment.hanging from huizhanjia_app;
