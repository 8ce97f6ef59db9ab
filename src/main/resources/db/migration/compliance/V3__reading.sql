-- What gauges read: indicators have a trend and no deadline.
create table compliance.reading (
    county char(6) not null,
    gauge  text not null,
    org_id uuid not null,
    day    date not null,
    part   bigint not null,
    whole  bigint not null,
    primary key (county, gauge, org_id, day)
);
