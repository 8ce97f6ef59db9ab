-- What was asked and done moves to the case files, once, every row counted; here stays which duty an order is about.
insert into casefile.matter (county, id, kind, org_id, asker_id, title, due_on, place, state, turn, clerk_name, post,
    by_org, opened_at)
select m.county, m.id, 'supervision', m.org_id, m.asker_id, m.words, m.due_on,
       (select count(*) from supervision.step s where s.county = m.county and s.matter_id = m.id),
       case l.kind when 'REPLY' then 'REPLIED' when 'CLOSE' then 'CLOSED' else 'ASKED' end,
       case l.kind when 'REPLY' then 'ASKER' when 'CLOSE' then 'NOBODY' else 'UNIT' end,
       m.clerk_name, m.post, m.asker_id, m.asked_at
from supervision.matter m
left join lateral (select s.kind
                   from supervision.step s
                   where s.county = m.county and s.matter_id = m.id
                   order by s.place desc
                   limit 1) l on true;

insert into casefile.step (county, matter_id, place, step, words, document, on_day, clerk_name, post, taken_at)
select s.county, s.matter_id, s.place, s.kind, s.words, '',
       (s.taken_at at time zone 'Asia/Shanghai')::date, s.clerk_name, s.post, s.taken_at
from supervision.step s;

do $$
begin
    if (select count(*) from supervision.matter) <> (select count(*) from casefile.matter m where m.kind = 'supervision')
        or (select count(*) from supervision.step) <> (select count(*)
                                                       from casefile.step s
                                                       join casefile.matter m using (county)
                                                       where m.id = s.matter_id and m.kind = 'supervision') then
        raise exception 'supervision: not every row was copied to casefile';
    end if;
end
$$;

drop table supervision.step;

alter table supervision.matter
    drop column org_id,
    drop column asker_id,
    drop column words,
    drop column due_on,
    drop column clerk_name,
    drop column post,
    drop column asked_at,
    add foreign key (county, id) references casefile.matter;
