-- Who stands under whom is said once and never changed: the next edge ends the one before, a later record of the same
-- day corrects it. So every past day can be asked, as it was and as it was known then.
drop index org.affiliation_open;
alter table org.affiliation drop column valid_until;
alter table org.affiliation rename column valid_from to from_on;
alter table org.affiliation alter column parent_id drop not null;

create index affiliation_of on org.affiliation (org_id, hierarchy, from_on, recorded_at);

revoke update on org.affiliation from huizhanjia_app;

-- The closure of today says since when each of its rows holds; what no longer holds moves to the closure of the past.
alter table org.tree add column from_on date;

create table org.tree_past (
    ancestor_id   uuid not null references org.org,
    descendant_id uuid not null references org.org,
    depth         int not null check (depth >= 0),
    from_on       date not null,
    until_on      date not null,
    primary key (ancestor_id, descendant_id, from_on),
    check (until_on >= from_on)
);

create index tree_past_below on org.tree_past (ancestor_id, until_on, from_on);
create index tree_past_above on org.tree_past (descendant_id);

-- What is known of a superior first is taken to have been so from the beginning: nobody stood under nobody.
with recursive said as (
    select distinct on (a.org_id, a.from_on) a.org_id, a.parent_id, a.from_on
    from org.affiliation a
    where a.hierarchy = 'TERRITORIAL'
    order by a.org_id, a.from_on, a.recorded_at desc
), edge as (
    select s.org_id, s.parent_id,
           case when lag(s.from_on) over w is null then '-infinity'::date else s.from_on end as from_on,
           coalesce(lead(s.from_on) over w, 'infinity'::date) as until_on
    from said s
    window w as (partition by s.org_id order by s.from_on)
), span as (
    select o.id as descendant_id, o.id as ancestor_id, 0 as depth, o.founded_on as from_on,
           'infinity'::date as until_on
    from org.org o
    where not exists (select 1 from org.voided v where v.org_id = o.id)
    union all
    select s.descendant_id, e.parent_id, s.depth + 1, greatest(s.from_on, e.from_on), least(s.until_on, e.until_on)
    from span s
    join edge e on e.org_id = s.ancestor_id and e.from_on < s.until_on and e.until_on > s.from_on
), past as (
    insert into org.tree_past (ancestor_id, descendant_id, depth, from_on, until_on)
    select s.ancestor_id, s.descendant_id, s.depth, s.from_on, s.until_on - 1
    from span s
    where s.until_on < 'infinity'
)
update org.tree t
set from_on = s.from_on
from span s
where s.until_on = 'infinity' and s.ancestor_id = t.ancestor_id and s.descendant_id = t.descendant_id;

alter table org.tree alter column from_on set not null;

create index tree_since on org.tree (ancestor_id, from_on);

-- When what covers an employer was recorded, besides when it held.
alter table org.coverage add column recorded_at timestamptz not null default now();

-- An organisation ends only by all of this together (《工会法》第十三条): a lawful ground with its paper, the members'
-- resolution, the superior's reply, the audited list of money and property. Nothing of it may be left out or changed.
create table org.ended (
    org_id             uuid primary key references org.org,
    ended_on           date not null,
    ground             text not null check (ground in ('UNIT_CLOSED', 'UNIT_REVOKED', 'MERGED')),
    ground_document    text not null check (btrim(ground_document) <> ''),
    resolution         text not null check (btrim(resolution) <> ''),
    resolved_on        date not null,
    reply_number       text not null check (btrim(reply_number) <> ''),
    replied_on         date not null,
    property_document  text not null check (btrim(property_document) <> ''),
    audit_document     text not null check (btrim(audit_document) <> ''),
    successor_id       uuid references org.org,
    recorded_by        text not null,
    recorded_at        timestamptz not null,
    check ((ground = 'MERGED') = (successor_id is not null)),
    check (successor_id <> org_id),
    check (replied_on >= resolved_on),
    check (ended_on >= replied_on)
);

create index ended_into on org.ended (successor_id);

revoke update, delete on org.ended from huizhanjia_app;
