-- What is done with which personal data, what for and on which basis (个人信息保护法 第六条、第十三条), and what was weighed before
-- (第五十五条、第五十六条: kept three years). A change is another version, an assessment is never changed.
create table privacy.activity (
    county      char(6) not null,
    id          uuid not null,
    version     int not null check (version > 0),
    org_id      uuid not null references org.org,
    title       text not null check (btrim(title) <> ''),
    kinds       text not null check (btrim(kinds) <> ''),
    purpose     text not null check (btrim(purpose) <> ''),
    basis       text not null,
    sensitivity text not null,
    keeping     text not null check (btrim(keeping) <> ''),
    receivers   text not null,
    ended       boolean not null,
    clerk_name  text not null,
    post        text not null,
    recorded_at timestamptz not null,
    primary key (county, id, version)
);

create index activity_org on privacy.activity (org_id);

create table privacy.assessment (
    county      char(6) not null,
    id          uuid not null,
    activity_id uuid not null,
    on_day      date not null,
    risks       text not null check (btrim(risks) <> ''),
    measures    text not null check (btrim(measures) <> ''),
    result      text not null check (result in ('GO', 'GO_WITH_MEASURES', 'STOP')),
    document    text not null,
    next_on     date not null check (next_on > on_day),
    clerk_name  text not null,
    post        text not null,
    recorded_at timestamptz not null,
    primary key (county, id)
);

create index assessment_activity on privacy.assessment (county, activity_id, on_day);

revoke update, delete, truncate on privacy.activity, privacy.assessment from huizhanjia_app;
