-- Who asks to see, copy, correct or delete what is kept of them (个人信息保护法 第四十四条至第五十条), and what became of it: steps
-- are only added. Somebody who is no member is known by a sealed name.
create table privacy.request (
    county      char(6) not null,
    id          uuid not null,
    org_id      uuid not null references org.org,
    member_id   uuid,
    sealed      bytea,
    kind        text not null,
    words       text not null check (btrim(words) <> ''),
    identity    text not null check (btrim(identity) <> ''),
    received_on date not null,
    clerk_name  text not null,
    post        text not null,
    recorded_at timestamptz not null,
    erased_at   timestamptz,
    primary key (county, id),
    check ((member_id is null) = (sealed is not null))
);

create index request_org on privacy.request (org_id, received_on);

create table privacy.request_step (
    county      char(6) not null,
    request_id  uuid not null,
    place       int not null check (place >= 0),
    kind        text not null check (kind in ('NOTE', 'COPY', 'ERASED', 'GRANT', 'REFUSE')),
    words       text not null check (btrim(words) <> ''),
    article     text not null,
    on_day      date not null,
    clerk_name  text not null,
    post        text not null,
    recorded_at timestamptz not null,
    primary key (county, request_id, place),
    foreign key (county, request_id) references privacy.request,
    check (kind <> 'REFUSE' or article <> '')
);

revoke update, delete, truncate on privacy.request, privacy.request_step from huizhanjia_app;
grant update (sealed, erased_at) on privacy.request to huizhanjia_app;
