-- Attempts hang in a chain of their county, as events do (ADR 0027), so that none is changed or removed unnoticed. Those of before are numbered; they have no hashes of their own and are covered by the first anchoring.
alter table signin.attempt
    add column position bigint,
    add column previous_hash bytea,
    add column hash bytea;

update signin.attempt a
set position = n.position
from (select s.county, s.id, row_number() over (partition by s.county order by s.id) as position
      from signin.attempt s) n
where n.county = a.county and n.id = a.id;

alter table signin.attempt alter column position set not null;

-- Not unique: a planted line must not keep everybody out.
create index attempt_position on signin.attempt (county, position, id);
