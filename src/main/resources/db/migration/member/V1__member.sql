-- People and their belonging. The county comes first in every key, so that a province can spread over machines.
create schema if not exists member;

-- A person as known today, with the spell that is open today (org_id, standing) kept beside it for lists.
create table member.member (
    county          char(6) not null,
    id              uuid not null,
    org_id          uuid not null,
    standing        text not null check (standing in ('ACTIVE', 'RETAINED', 'OUT', 'VOID')),
    joined_on       date not null,
    name            text not null check (name <> ''),
    pinyin          text not null,
    initials        text not null,
    sex             text not null,
    born_on         date,
    ethnicity       text not null default '',
    id_kind         text not null,
    id_index        bytea not null,
    phone_index     bytea,
    sealed          bytea not null,
    education       text not null default '',
    politics        text not null default '',
    native_place    text not null default '',
    household       text not null default '',
    migrant         boolean not null default false,
    employment      text not null default '',
    employment_form text not null default '',
    employer        text not null default '',
    platform        text not null default '',
    trade           text not null default '',
    skill           text not null default '',
    position        text not null default '',
    worker_group    text not null default '',
    new_form        text not null default '',
    union_post      text not null default '',
    honour          text not null default '',
    stat_org_id     uuid not null,
    intake_id       uuid,
    version         integer not null default 1,
    recorded_at     timestamptz not null default now(),
    primary key (county, id)
);

create index member_org on member.member (county, org_id, pinyin, id);
create index member_pinyin on member.member (county, pinyin, id);
create index member_name on member.member (county, name);
create index member_initials on member.member (county, initials);
create index member_id_index on member.member (county, id_index);
create index member_phone_index on member.member (county, phone_index);

-- One belonging from a day until a day: where, whether active or retained, how it began and how it ended.
create table member.spell (
    county       char(6) not null,
    id           uuid not null,
    member_id    uuid not null,
    org_id       uuid not null,
    standing     text not null check (standing in ('ACTIVE', 'RETAINED')),
    began_on     date not null,
    began_by     text not null,
    ended_on     date check (ended_on >= began_on),
    ended_by     text,
    reason       text not null default '',
    document     text not null default '',
    note         text not null default '',
    intake_id    uuid,
    recorded_at  timestamptz not null default now(),
    primary key (county, id),
    foreign key (county, member_id) references member.member (county, id),
    check ((ended_on is null) = (ended_by is null))
);

-- Spells of one person never overlap: one open at most, and none begins where another did.
create unique index spell_open on member.spell (county, member_id) where ended_on is null;
create index spell_member on member.spell (county, member_id, began_on);

-- Who holds the one valid membership of an identity document, in the whole database (MEM-04).
create table member.identity (
    id_index    bytea primary key,
    county      char(6) not null,
    member_id   uuid not null
);

revoke delete, truncate on member.member, member.spell from huizhanjia_app;
