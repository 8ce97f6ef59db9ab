-- Workers ask for a union without an account (《工会法》第三条): who they are rests sealed, and the receipt tells the state only.
create table organizing.request (
    county      char(6) not null,
    id          uuid not null,
    receipt     text not null check (receipt ~ '^[0-9A-Z]{16}$'),
    employer    text not null check (btrim(employer) <> ''),
    credit_code text not null,
    sealed      bytea not null,
    join_count  int not null check (join_count > 0),
    note        text not null,
    received_at timestamptz not null,
    primary key (county, id),
    unique (county, receipt)
);

create index request_receipt on organizing.request (receipt);

create table organizing.request_end (
    county      char(6) not null,
    request_id  uuid not null,
    founding_id uuid,
    words       text not null check (btrim(words) <> ''),
    clerk_name  text not null,
    post        text not null,
    ended_at    timestamptz not null,
    primary key (county, request_id),
    foreign key (county, request_id) references organizing.request,
    foreign key (county, founding_id) references organizing.founding
);

revoke delete on organizing.request from huizhanjia_app;
revoke update, delete on organizing.request_end from huizhanjia_app;
