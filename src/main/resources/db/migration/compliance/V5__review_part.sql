-- A report to leaders also says how every unit below stood, with all that stands below that: obligations by status, kept
-- as they were counted, so that the next report can say what became better there.
create table compliance.review_part (
    county      char(6) not null,
    review_id   uuid not null,
    above_id    uuid not null,
    org_id      uuid not null,
    place       integer not null,
    org_name    text not null,
    status      text not null,
    owed_count  bigint not null check (owed_count > 0),
    primary key (county, review_id, above_id, org_id, status),
    foreign key (county, review_id) references compliance.review (county, id)
);

revoke update, delete, truncate on compliance.review_part from huizhanjia_app;
