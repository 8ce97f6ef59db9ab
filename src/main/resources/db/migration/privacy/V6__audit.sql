-- Once a month the auditor looks at a random sample of the log (GB/T 22239-2019 三级 8.1.4.3、8.1.10): drawn once, each event
-- marked once, the month signed once.
create table privacy.sampling (
    county      char(6) not null,
    month_on    date not null check (extract(day from month_on) = 1),
    area        text not null,
    org_id      uuid not null references org.org,
    event_count bigint not null check (event_count >= 0),
    clerk_name  text not null,
    post        text not null,
    recorded_at timestamptz not null,
    primary key (county, month_on)
);

create table privacy.sampled (
    county         char(6) not null,
    month_on       date not null,
    place          int not null check (place > 0),
    event_county   char(6) not null,
    event_position bigint not null,
    primary key (county, month_on, place),
    foreign key (county, month_on) references privacy.sampling
);

create table privacy.sample_mark (
    county      char(6) not null,
    month_on    date not null,
    place       int not null,
    doubtful    boolean not null,
    words       text not null,
    clerk_name  text not null,
    post        text not null,
    recorded_at timestamptz not null,
    primary key (county, month_on, place),
    foreign key (county, month_on, place) references privacy.sampled,
    check (not doubtful or btrim(words) <> '')
);

create table privacy.sample_signature (
    county      char(6) not null,
    month_on    date not null,
    words       text not null check (btrim(words) <> ''),
    clerk_name  text not null,
    post        text not null,
    recorded_at timestamptz not null,
    primary key (county, month_on),
    foreign key (county, month_on) references privacy.sampling
);

revoke update, delete, truncate on privacy.sampling, privacy.sampled, privacy.sample_mark, privacy.sample_signature
    from huizhanjia_app;
