-- How far a firm without a union has come, who sees to it, what was said there: rows that are only ever added.
create table organizing.step (
    county     char(6) not null,
    firm_id    uuid not null,
    place      int not null check (place >= 0),
    stage      text not null check (stage in ('UNTOUCHED', 'SURVEYED', 'ADVOCATED', 'PREPARING', 'PETITIONED')),
    on_day     date not null,
    note       text not null default '',
    clerk_name text not null,
    post       text not null,
    taken_at   timestamptz not null,
    primary key (county, firm_id, place),
    foreign key (county, firm_id) references organizing.firm
);

create table organizing.assignment (
    county         char(6) not null,
    firm_id        uuid not null,
    id             uuid not null,
    assignee       text not null check (btrim(assignee) <> ''),
    appointment_id uuid,
    due_on         date not null,
    clerk_name     text not null,
    post           text not null,
    assigned_at    timestamptz not null,
    primary key (county, firm_id, id),
    foreign key (county, firm_id) references organizing.firm
);

create table organizing.visit (
    county      char(6) not null,
    firm_id     uuid not null,
    id          uuid not null,
    visited_on  date not null,
    key_person  text not null default '',
    phone       bytea,
    resistance  text not null default '',
    support     text not null,
    words       text not null check (btrim(words) <> ''),
    next_deed   text not null default '',
    next_on     date,
    clerk_name  text not null,
    post        text not null,
    recorded_at timestamptz not null,
    primary key (county, firm_id, id),
    foreign key (county, firm_id) references organizing.firm
);

-- 《工会法》第五十一条: who keeps workers from founding a union is told to stop by the labour authority.
create table organizing.obstruction (
    county      char(6) not null,
    id          uuid not null,
    firm_id     uuid not null,
    happened_on date not null,
    facts       text not null check (btrim(facts) <> ''),
    clerk_name  text not null,
    post        text not null,
    recorded_at timestamptz not null,
    primary key (county, id),
    foreign key (county, firm_id) references organizing.firm
);

create index obstruction_firm on organizing.obstruction (county, firm_id);

create table organizing.obstruction_step (
    county          char(6) not null,
    obstruction_id  uuid not null,
    place           int not null check (place >= 0),
    kind            text not null check (kind in ('REFERRED', 'CORRECTED', 'RAISED', 'DROPPED')),
    on_day          date not null,
    words           text not null check (btrim(words) <> ''),
    document_number text not null default '',
    clerk_name      text not null,
    post            text not null,
    taken_at        timestamptz not null,
    primary key (county, obstruction_id, place),
    foreign key (county, obstruction_id) references organizing.obstruction
);

revoke update, delete on organizing.step, organizing.assignment, organizing.visit, organizing.obstruction,
    organizing.obstruction_step from huizhanjia_app;
