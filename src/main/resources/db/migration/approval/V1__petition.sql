-- What was petitioned and every step since are told once and kept; where a petition waits follows from its steps.
create schema if not exists approval;

create table approval.petition (
    county       char(6) not null,
    id           uuid not null,
    org_id       uuid not null,
    kind         text not null check (kind <> ''),
    subject      text not null,
    title        text not null check (btrim(title) <> ''),
    words        text not null check (btrim(words) <> ''),
    facts        json not null,
    rules_on     date not null,
    submitted_at timestamptz not null,
    primary key (county, id)
);

create index petition_id on approval.petition (id);
create index petition_org on approval.petition (org_id, id);
create index petition_subject on approval.petition (subject) where subject <> '';

create table approval.stage (
    county        char(6) not null,
    petition_id   uuid not null,
    place         int not null check (place >= 0),
    name          text not null check (btrim(name) <> ''),
    desks         text[] not null check (cardinality(desks) > 0),
    workday_count int not null check (workday_count > 0),
    silence       text check (silence <> ''),
    primary key (county, petition_id, place),
    foreign key (county, petition_id) references approval.petition
);

create index stage_petition on approval.stage (petition_id, place);

create table approval.step (
    county      char(6) not null,
    petition_id uuid not null,
    place       int not null check (place >= 0),
    kind        text not null check (kind in ('SUBMIT', 'RESUBMIT', 'AGREE', 'RETURN', 'REFUSE', 'HAND_OVER', 'COSIGN',
                                              'CONSULT', 'OPINE', 'WITHDRAW')),
    desk        text not null,
    targets     text[] not null,
    to_stage    int not null check (to_stage >= -1),
    words       text not null,
    clerk_id    uuid not null,
    clerk_name  text not null,
    post        text not null,
    in_stead    text not null,
    taken_at    timestamptz not null,
    primary key (county, petition_id, place),
    foreign key (county, petition_id) references approval.petition,
    check ((place = 0) = (kind = 'SUBMIT')),
    check (kind not in ('RESUBMIT', 'RETURN', 'REFUSE', 'CONSULT', 'OPINE') or btrim(words) <> '')
);

create index step_petition on approval.step (petition_id, place);
create index step_clerk on approval.step (clerk_id, taken_at);

revoke update, delete on approval.petition, approval.stage, approval.step from huizhanjia_app;

create table approval.holding (
    county         char(6) not null,
    petition_id    uuid not null,
    place          int not null,
    org_id         uuid not null,
    permission     text not null,
    appointment_id uuid,
    due_on         date,
    primary key (county, petition_id, place),
    foreign key (county, petition_id) references approval.petition
);

create index holding_org on approval.holding (org_id, due_on);
