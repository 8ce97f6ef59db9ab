-- What was done in matters that end a union and in cases that stop one moves to the case files, once, every row
-- counted; here stays on what a matter rests and what a case was found to be about.
insert into casefile.matter (county, id, kind, org_id, title, place, state, turn, unit_ended, clerk_name, post, opened_at)
select d.county, d.id, 'dissolution', d.org_id,
       case d.ground when 'UNIT_CLOSED' then '所在单位终止'
                     when 'UNIT_REVOKED' then '所在单位被撤销'
                     else '依法定程序合并' end || '：' || d.ground_document,
       (select count(*) from guard.step s where s.county = d.county and s.dissolution_id = d.id and s.place > 0),
       case l.deed when 'PETITION' then 'PENDING' when 'AGREE' then 'AGREED' when 'END' then 'ENDED'
                   when 'ABANDON' then 'ABANDONED' else 'GATHERING' end,
       case l.deed when 'PETITION' then 'SUPERIOR' when 'END' then 'NOBODY' when 'ABANDON' then 'NOBODY'
                   else 'UNIT' end,
       coalesce(l.deed = 'END', false), o.clerk_name, o.post, d.opened_at
from guard.dissolution d
join guard.step o on o.county = d.county and o.dissolution_id = d.id and o.place = 0
left join lateral (select s.deed
                   from guard.step s
                   where s.county = d.county and s.dissolution_id = d.id
                     and s.deed in ('PETITION', 'AGREE', 'REFUSE', 'RECALL', 'END', 'ABANDON')
                   order by s.place desc
                   limit 1) l on true;

insert into casefile.step (county, matter_id, place, step, words, document, on_day, clerk_name, post, taken_at)
select s.county, s.dissolution_id, s.place - 1, s.deed, s.words, s.document, s.on_day, s.clerk_name, s.post, s.taken_at
from guard.step s
where s.place > 0;

insert into casefile.matter (county, id, kind, org_id, title, place, state, turn, clerk_name, post, by_org, by_clerk,
    opened_at)
select s.county, s.id, 'stop', s.org_id, s.offender || '：' || s.facts,
       (select count(*) from guard.stop_step t where t.county = s.county and t.stop_id = s.id),
       case l.kind when 'LETTER' then 'TOLD' when 'CORRECTED' then 'CORRECTED' when 'GOVERNMENT' then 'GOVERNMENT'
                   when 'FALSE_ALARM' then 'FALSE_ALARM' else 'FOUND' end,
       case when l.kind is null or l.kind = 'LETTER' then 'SUPERIOR' else 'NOBODY' end,
       s.clerk_name, s.post, s.by_org, s.by_clerk, s.opened_at
from guard.stop s
left join lateral (select t.kind
                   from guard.stop_step t
                   where t.county = s.county and t.stop_id = s.id
                   order by t.place desc
                   limit 1) l on true;

insert into casefile.step (county, matter_id, place, step, words, document, on_day, clerk_name, post, by_org, by_clerk,
    taken_at)
select s.county, s.stop_id, s.place, s.kind, s.words, s.document, s.on_day, s.clerk_name, s.post, s.by_org, s.by_clerk,
       s.taken_at
from guard.stop_step s;

do $$
begin
    if (select count(*) from guard.dissolution) + (select count(*) from guard.stop)
            <> (select count(*) from casefile.matter m where m.kind in ('dissolution', 'stop'))
        or (select count(*) from guard.step s where s.place > 0) + (select count(*) from guard.stop_step)
            <> (select count(*)
                from casefile.step s
                join casefile.matter m on m.county = s.county and m.id = s.matter_id
                where m.kind in ('dissolution', 'stop')) then
        raise exception 'guard: not every row was copied to casefile';
    end if;
end
$$;

drop table guard.step, guard.stop_step;

alter table guard.dissolution
    drop column org_id,
    drop column opened_at,
    add foreign key (county, id) references casefile.matter;

alter table guard.stop
    drop column org_id,
    drop column clerk_name,
    drop column post,
    drop column opened_at,
    drop column by_org,
    drop column by_clerk,
    add foreign key (county, id) references casefile.matter;
