-- What was done for a duty is told once and never edited: corrections are new rows, ends are rows of their own.
create schema if not exists evidence;

create table evidence.evidence (
    county          char(6) not null,
    id              uuid not null,
    org_id          uuid not null,
    duty            text not null,
    kind            text not null,
    title           text not null check (btrim(title) <> ''),
    happened_on     date not null,
    valid_until_on  date,
    document_number text not null,
    participants    text not null,
    note            text not null,
    corrects_id     uuid,
    clerk_id        uuid not null,
    clerk_name      text not null,
    post            text not null,
    filed_at        timestamptz not null,
    primary key (county, id),
    check (valid_until_on >= happened_on)
);

create index evidence_obligation on evidence.evidence (county, org_id, duty, happened_on);
create index evidence_day on evidence.evidence (county, happened_on);

create table evidence.ended (
    county      char(6) not null,
    evidence_id uuid not null,
    struck      boolean not null,
    reason      text not null check (btrim(reason) <> ''),
    clerk_name  text not null,
    post        text not null,
    ended_at    timestamptz not null,
    primary key (county, evidence_id),
    foreign key (county, evidence_id) references evidence.evidence
);

revoke update, delete on evidence.evidence, evidence.ended from huizhanjia_app;
