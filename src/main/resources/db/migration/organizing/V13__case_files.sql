-- What was done in applications for registration as a legal person moves to the case files, once, every row counted;
-- here stays what an application is for.
insert into casefile.matter (county, id, kind, org_id, title, place, state, turn, clerk_name, post, opened_at)
select m.county, m.id, 'legal', m.org_id,
       case m.kind when 'GRANT' then '法人资格登记' when 'RENEW' then '证书换领' when 'CHANGE' then '变更登记'
                   else '注销登记' end,
       (select count(*) from organizing.legal_step s where s.county = m.county and s.matter_id = m.id and s.place > 0),
       case l.deed when 'ISSUE' then 'ISSUED' when 'REFUSE' then 'REFUSED' when 'RECALL' then 'RECALLED'
                   when 'AGREE' then case m.kind when 'CANCEL' then 'STRUCK' else 'AGREED' end
                   else 'APPLIED' end,
       case when l.deed = 'APPLY' or l.deed = 'AGREE' and m.kind <> 'CANCEL' then 'SUPERIOR' else 'NOBODY' end,
       o.clerk_name, o.post, m.opened_at
from organizing.legal_matter m
join organizing.legal_step o on o.county = m.county and o.matter_id = m.id and o.place = 0
join lateral (select s.deed
              from organizing.legal_step s
              where s.county = m.county and s.matter_id = m.id
              order by s.place desc
              limit 1) l on true;

insert into casefile.step (county, matter_id, place, step, words, document, on_day, clerk_name, post, taken_at)
select s.county, s.matter_id, s.place - 1,
       case when s.deed = 'AGREE' and m.kind = 'CANCEL' then 'STRIKE' else s.deed end,
       '', s.document, s.on_day, s.clerk_name, s.post, s.taken_at
from organizing.legal_step s
join organizing.legal_matter m on m.county = s.county and m.id = s.matter_id
where s.place > 0;

do $$
begin
    if (select count(*) from organizing.legal_matter) <> (select count(*) from casefile.matter m where m.kind = 'legal')
        or (select count(*) from organizing.legal_step s where s.place > 0)
            <> (select count(*)
                from casefile.step s
                join casefile.matter m on m.county = s.county and m.id = s.matter_id
                where m.kind = 'legal') then
        raise exception 'organizing: not every row was copied to casefile';
    end if;
end
$$;

drop table organizing.legal_step;

alter table organizing.legal_matter
    drop column org_id,
    drop column opened_at,
    add foreign key (county, id) references casefile.matter;
