-- Whoever a firm was given to finds it on his desk: the assignee is an appointment; names typed before stay readable.
create or replace view organizing.standing as
select f.county, f.id, f.name, f.plain, f.pinyin, f.initials, f.credit_code, f.address, f.area_code, f.nature, f.economic_type,
       f.industry, f.division, f.staff_count, f.staff_source, f.status, f.registered_on, f.tags, f.priority, c.org_id,
       case when c.org_id is null then coalesce(s.stage, 'UNTOUCHED') when c.is_own then 'BUILT' else 'COVERED' end as stage,
       coalesce(a.assignee, '') as assignee, a.due_on, a.appointment_id
from organizing.firm f
left join lateral (select k.org_id, k.is_own
                   from organizing.covering k
                   where k.county = f.county and k.firm_id = f.id and k.until_on is null
                   order by k.is_own desc, k.org_id
                   limit 1) c on true
left join lateral (select t.stage
                   from organizing.step t
                   where t.county = f.county and t.firm_id = f.id
                   order by t.place desc
                   limit 1) s on true
left join lateral (select g.assignee, g.due_on, g.appointment_id
                   from organizing.assignment g
                   where g.county = f.county and g.firm_id = f.id
                   order by g.id desc
                   limit 1) a on true
where not exists (select 1 from organizing.firm_end e where e.county = f.county and e.firm_id = f.id);

create index assignment_appointment on organizing.assignment (county, appointment_id, firm_id);
