-- A union is founded by its papers (《工会法》第十二条): who asked, who prepared, what was replied, who was elected — rows only ever added.
create table organizing.founding (
    county    char(6) not null,
    id        uuid not null,
    kind      text not null check (kind in ('GRASSROOTS', 'JOINT', 'AREA_FEDERATION', 'TRADE_FEDERATION', 'ORGANIZER')),
    area_code varchar(9) not null check (area_code ~ '^([0-9]{6}|[0-9]{9})$'),
    opened_at timestamptz not null,
    primary key (county, id)
);

create table organizing.founding_firm (
    county      char(6) not null,
    founding_id uuid not null,
    place       int not null check (place >= 0),
    firm_id     uuid not null,
    primary key (county, founding_id, place),
    unique (county, founding_id, firm_id),
    foreign key (county, founding_id) references organizing.founding,
    foreign key (county, firm_id) references organizing.firm
);

create index founding_firm_firm on organizing.founding_firm (county, firm_id);

create table organizing.founding_step (
    county      char(6) not null,
    founding_id uuid not null,
    place       int not null check (place >= 0),
    deed        text not null,
    words       text not null,
    document    text not null,
    on_day      date not null,
    org_id      uuid references org.org,
    clerk_name  text not null,
    post        text not null,
    taken_at    timestamptz not null,
    primary key (county, founding_id, place),
    foreign key (county, founding_id) references organizing.founding
);

create index founding_step_org on organizing.founding_step (org_id);

create table organizing.founding_plan (
    county       char(6) not null,
    founding_id  uuid not null,
    place        int not null,
    name         text not null check (btrim(name) <> ''),
    parent_id    uuid not null references org.org,
    staff_count  int not null check (staff_count >= 0),
    member_count int not null check (member_count > 0),
    women_count  int not null check (women_count between 0 and member_count),
    primary key (county, founding_id, place),
    foreign key (county, founding_id, place) references organizing.founding_step
);

create index founding_plan_parent on organizing.founding_plan (parent_id);

create table organizing.founding_group (
    county      char(6) not null,
    founding_id uuid not null,
    place       int not null,
    head        text not null check (btrim(head) <> ''),
    names       text not null check (btrim(names) <> ''),
    formed_on   date not null,
    seat_count  int not null check (seat_count > 0),
    audit_count int not null check (audit_count >= 0),
    meeting_on  date not null,
    primary key (county, founding_id, place),
    foreign key (county, founding_id, place) references organizing.founding_step
);

create table organizing.founding_meeting (
    county        char(6) not null,
    founding_id   uuid not null,
    place         int not null,
    held_on       date not null,
    due_count     int not null check (due_count > 0),
    present_count int not null check (present_count between 0 and due_count),
    yes_count     int not null check (yes_count between 0 and present_count),
    years         int not null check (years in (3, 5)),
    union_names   text not null check (btrim(union_names) <> ''),
    audit_names   text not null,
    women_names   text not null,
    primary key (county, founding_id, place),
    foreign key (county, founding_id, place) references organizing.founding_step
);

revoke update, delete on organizing.founding, organizing.founding_firm, organizing.founding_step,
    organizing.founding_plan, organizing.founding_group, organizing.founding_meeting from huizhanjia_app;
