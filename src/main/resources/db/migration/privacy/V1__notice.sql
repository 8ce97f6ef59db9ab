-- What people are told before their data is handled (个人信息保护法 第十七条), version by version, and what each of them agreed
-- to (第十四条, 第二十九条). Nothing is changed later: another text is another version, a withdrawal another row.
create schema if not exists privacy;

create table privacy.notice (
    county      char(6) not null,
    version     int not null check (version > 0),
    org_id      uuid not null references org.org,
    from_on     date not null,
    handler     text not null check (btrim(handler) <> ''),
    contact     text not null check (btrim(contact) <> ''),
    purpose     text not null check (btrim(purpose) <> ''),
    kinds       text not null check (btrim(kinds) <> ''),
    keeping     text not null check (btrim(keeping) <> ''),
    rights      text not null check (btrim(rights) <> ''),
    clerk_name  text not null,
    post        text not null,
    recorded_at timestamptz not null,
    primary key (county, version)
);

create table privacy.consent (
    county         char(6) not null,
    id             uuid not null,
    member_id      uuid not null,
    kind           text not null,
    given          boolean not null,
    on_day         date not null,
    way            text not null,
    notice_version int,
    document       text not null,
    clerk_name     text not null,
    post           text not null,
    recorded_at    timestamptz not null,
    primary key (county, id),
    foreign key (county, notice_version) references privacy.notice (county, version),
    check (not given or notice_version is not null)
);

create index consent_member on privacy.consent (county, member_id, kind, id);

revoke update, delete, truncate on privacy.notice, privacy.consent from huizhanjia_app;
