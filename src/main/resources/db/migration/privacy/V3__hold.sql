-- What an auditor holds is not made unrecognisable (保全), whatever period is over: a kind as a whole, or one person of it.
create table privacy.hold (
    county      char(6) not null,
    id          uuid not null,
    area        text not null,
    org_id      uuid not null references org.org,
    kind        text not null,
    subject     uuid,
    reason      text not null check (btrim(reason) <> ''),
    document    text not null,
    clerk_name  text not null,
    post        text not null,
    recorded_at timestamptz not null,
    primary key (county, id)
);

create table privacy.hold_end (
    county      char(6) not null,
    hold_id     uuid not null,
    reason      text not null check (btrim(reason) <> ''),
    clerk_name  text not null,
    post        text not null,
    recorded_at timestamptz not null,
    primary key (county, hold_id),
    foreign key (county, hold_id) references privacy.hold
);

revoke update, delete, truncate on privacy.hold, privacy.hold_end from huizhanjia_app;
