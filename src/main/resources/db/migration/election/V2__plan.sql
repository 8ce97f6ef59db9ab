-- The way to the next election, counted backwards from the end of a term; what was done belongs to the term, so that a
-- plan made anew after an extension remembers it.
create table election.plan (
    county      char(6) not null,
    org_id      uuid not null references org.org,
    ends_on     date not null,
    elected_on  date not null,
    started_on  date not null,
    recorded_by text not null,
    recorded_at timestamptz not null default now(),
    primary key (county, org_id, ends_on)
);

create table election.milestone (
    county    char(6) not null,
    org_id    uuid not null,
    ends_on   date not null,
    milestone text not null,
    due_on    date not null,
    primary key (county, org_id, ends_on, milestone),
    foreign key (county, org_id, ends_on) references election.plan (county, org_id, ends_on)
);

create table election.tick (
    county      char(6) not null,
    org_id      uuid not null references org.org,
    elected_on  date not null,
    milestone   text not null,
    done_on     date not null,
    document    text not null check (btrim(document) <> ''),
    recorded_by text not null,
    recorded_at timestamptz not null default now(),
    primary key (county, org_id, elected_on, milestone)
);

revoke update, delete on election.plan, election.milestone, election.tick from huizhanjia_app;
