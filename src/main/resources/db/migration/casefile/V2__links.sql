-- Somebody outside of the house is asked by letter and answers by a link: of one matter, until a day, once, and taken
-- back when it must be. What is kept of the link opens nothing.
create table casefile.link (
    county      char(6) not null,
    id          uuid not null,
    matter_id   uuid not null,
    token_index bytea not null,
    addressee   text not null check (btrim(addressee) <> ''),
    until_on    date not null,
    clerk_name  text not null,
    post        text not null,
    by_org      uuid not null,
    by_clerk    uuid not null,
    issued_at   timestamptz not null,
    primary key (county, id),
    unique (county, token_index),
    foreign key (county, matter_id) references casefile.matter
);

create index link_token on casefile.link (token_index);
create index link_matter on casefile.link (matter_id);

create table casefile.link_end (
    county   char(6) not null,
    link_id  uuid not null,
    used     boolean not null,
    ended_at timestamptz not null,
    primary key (county, link_id),
    foreign key (county, link_id) references casefile.link
);

revoke update, delete on casefile.link, casefile.link_end from huizhanjia_app;
