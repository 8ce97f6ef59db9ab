-- A report to leaders says how every duty stood on its day; it is kept as it was handed over, so that the next one can
-- say what became better since.
create table compliance.review (
    county     char(6) not null,
    id         uuid not null,
    org_id     uuid not null,
    org_name   text not null,
    made_on    date not null,
    clerk_name text not null,
    post       text not null,
    made_at    timestamptz not null,
    primary key (county, id)
);

create index review_org on compliance.review (county, org_id, made_on);
create index review_id on compliance.review (id);

create table compliance.review_line (
    county    char(6) not null,
    review_id uuid not null,
    duty      text not null,
    status    text not null,
    since_on  date,
    due_on    date,
    finding   text not null,
    primary key (county, review_id, duty),
    foreign key (county, review_id) references compliance.review (county, id)
);

revoke update, delete, truncate on compliance.review, compliance.review_line from huizhanjia_app;
