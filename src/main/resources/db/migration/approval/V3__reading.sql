-- An answer is news until it was read: who of the petitioner's side read which step when.
create table approval.reading (
    county      char(6) not null,
    petition_id uuid not null,
    place       int not null check (place > 0),
    clerk_id    uuid not null,
    clerk_name  text not null,
    post        text not null,
    read_at     timestamptz not null,
    primary key (county, petition_id, place, clerk_id),
    foreign key (county, petition_id, place) references approval.step
);

revoke update, delete on approval.reading from huizhanjia_app;

-- Whoever answers for an empty desk hands on what waits there, and says why.
alter table approval.step
    drop constraint step_kind_check,
    add constraint step_kind_check check (kind in ('SUBMIT', 'RESUBMIT', 'AGREE', 'RETURN', 'REFUSE', 'HAND_OVER',
                                                   'COSIGN', 'CONSULT', 'OPINE', 'WITHDRAW', 'REASSIGN')),
    add constraint step_reassign_check check (kind <> 'REASSIGN' or btrim(words) <> '');
