-- What goes out is drafted, revised, signed and perhaps declared void: a row each, none of them changed afterwards.
create schema if not exists paper;

create table paper.template (
    county       char(6) not null,
    code         text not null,
    version      int not null check (version > 1),
    title        text not null check (btrim(title) <> ''),
    text         text not null check (btrim(text) <> ''),
    effective_on date not null,
    clerk_name   text not null,
    post         text not null,
    recorded_at  timestamptz not null,
    primary key (county, code, version)
);

create table paper.letterhead (
    county      char(6) not null,
    org_id      uuid not null,
    version     int not null check (version > 0),
    printer     text not null,
    recorded_at timestamptz not null,
    primary key (county, org_id, version)
);

create table paper.code (
    county  char(6) not null,
    org_id  uuid not null,
    version int not null,
    kind    text not null,
    code    text not null check (btrim(code) <> ''),
    primary key (county, org_id, version, kind),
    foreign key (county, org_id, version) references paper.letterhead
);

-- The last number taken; locked by whoever takes the next one, and given back when he fails.
create table paper.sequence (
    county char(6) not null,
    org_id uuid not null,
    code   text not null,
    year   int not null,
    last   int not null check (last > 0),
    primary key (county, org_id, code, year)
);

create table paper.document (
    county           char(6) not null,
    id               uuid not null,
    org_id           uuid not null,
    kind             text not null,
    template         text not null,
    template_version int not null,
    clerk_name       text not null,
    post             text not null,
    drafted_at       timestamptz not null,
    primary key (county, id)
);

create index document_id on paper.document (id);
create index document_org on paper.document (org_id, id);

create table paper.wording (
    county           char(6) not null,
    document_id      uuid not null,
    revision         int not null check (revision > 0),
    title            text not null check (btrim(title) <> ''),
    addressee        text not null,
    addressee_org_id uuid,
    text             text not null check (btrim(text) <> ''),
    attachments      text[] not null,
    copy_to          text[] not null,
    note             text not null,
    recorded_at      timestamptz not null,
    primary key (county, document_id, revision),
    foreign key (county, document_id) references paper.document
);

create index wording_addressee on paper.wording (addressee_org_id) where addressee_org_id is not null;

create table paper.signing (
    county      char(6) not null,
    document_id uuid not null,
    revision    int not null,
    org_id      uuid not null,
    code        text not null,
    year        int not null,
    place       int not null,
    signed_on   date not null,
    organ       text not null,
    printer     text not null,
    fingerprint char(64) not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    clerk_name  text not null,
    post        text not null,
    signed_at   timestamptz not null,
    primary key (county, document_id),
    unique (county, org_id, code, year, place),
    foreign key (county, document_id, revision) references paper.wording
);

create table paper.voided (
    county      char(6) not null,
    document_id uuid not null,
    reason      text not null check (btrim(reason) <> ''),
    clerk_name  text not null,
    post        text not null,
    voided_at   timestamptz not null,
    primary key (county, document_id),
    foreign key (county, document_id) references paper.signing
);

revoke delete on paper.sequence from huizhanjia_app;
revoke update, delete on paper.template, paper.letterhead, paper.code, paper.document, paper.wording, paper.signing,
    paper.voided from huizhanjia_app;
