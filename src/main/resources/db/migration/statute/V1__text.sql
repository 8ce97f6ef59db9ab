-- Whole texts of law are brought by whoever runs the house. What was read of a file stays as it was read: another
-- version is another text, and a text that should not have been loaded is withdrawn, with the reason.
create schema if not exists statute;

create table statute.text (
    id           uuid primary key,
    law          text not null check (law ~ '^[^/?#%\\[:space:]]+$'),
    title        text not null check (btrim(title) <> ''),
    issuer       text not null,
    number       text not null,
    version_on   date not null,
    effective_on date,
    file_name    text not null,
    digest       char(64) not null check (digest ~ '^[0-9a-f]+$'),
    clerk_id     uuid not null,
    clerk_name   text not null,
    post         text not null,
    loaded_at    timestamptz not null
);

create table statute.passage (
    text_id  uuid not null references statute.text (id),
    position int not null check (position > 0),
    heading  int not null check (heading between 0 and 6),
    article  text not null check (article <> ''),
    words    text not null check (words <> ''),
    primary key (text_id, position)
);

create table statute.withdrawal (
    text_id      uuid primary key references statute.text (id),
    reason       text not null check (btrim(reason) <> ''),
    clerk_id     uuid not null,
    clerk_name   text not null,
    post         text not null,
    withdrawn_at timestamptz not null
);

-- A file between being brought and being kept; gone with either, or after a day.
create table statute.draft (
    id         uuid primary key,
    file_name  text not null,
    content    bytea not null,
    clerk_id   uuid not null,
    brought_at timestamptz not null
);

revoke update, delete, truncate on statute.text, statute.passage, statute.withdrawal from huizhanjia_app;
revoke update, truncate on statute.draft from huizhanjia_app;
