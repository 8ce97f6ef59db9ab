-- What may mean that a union is about to vanish (《工会法》第十三条): raised once for a cause, settled with a reason.
create table organizing.signal (
    county    char(6) not null,
    id        uuid not null,
    kind      text not null,
    org_id    uuid not null references org.org,
    cause     text not null check (btrim(cause) <> ''),
    words     text not null check (btrim(words) <> ''),
    raised_at timestamptz not null,
    primary key (county, id),
    unique (county, kind, org_id, cause)
);

create index signal_org on organizing.signal (org_id);

create table organizing.signal_end (
    county     char(6) not null,
    signal_id  uuid not null,
    reason     text not null check (btrim(reason) <> ''),
    clerk_name text not null,
    post       text not null,
    settled_at timestamptz not null,
    primary key (county, signal_id),
    foreign key (county, signal_id) references organizing.signal
);

revoke update, delete on organizing.signal, organizing.signal_end from huizhanjia_app;
