-- What was said to an organisation on a day: what falls due, what became late, and what became red below it.
create table compliance.reminder (
    county      char(6) not null,
    day         date not null,
    audience_id uuid not null,
    org_id      uuid not null,
    duty        text not null,
    kind        text not null check (kind in ('AHEAD', 'LATE', 'ESCALATED')),
    due_on      date,
    finding     text not null,
    primary key (county, day, audience_id, org_id, duty)
);

create index reminder_audience on compliance.reminder (audience_id, day);

revoke update, delete on compliance.reminder from huizhanjia_app;
