-- What was done in cases of obstruction moves to the case files, once, every row counted; here stays what happened. The
-- union whose case it is was not written down: it is the county's.
insert into casefile.matter (county, id, kind, org_id, title, place, state, turn, clerk_name, post, opened_at)
select o.county, o.id, 'obstruction', u.id, f.name || '：' || o.facts,
       (select count(*) from organizing.obstruction_step s where s.county = o.county and s.obstruction_id = o.id),
       coalesce(l.kind, 'TOLD'),
       case when l.kind in ('CORRECTED', 'DROPPED') then 'NOBODY' else 'UNIT' end,
       o.clerk_name, o.post, o.recorded_at
from organizing.obstruction o
join organizing.firm f on f.county = o.county and f.id = o.firm_id
join lateral (select c.id
              from org.org c
              where c.county = o.county and c.kind = 'COUNTY'
              order by c.id
              limit 1) u on true
left join lateral (select s.kind
                   from organizing.obstruction_step s
                   where s.county = o.county and s.obstruction_id = o.id
                   order by s.place desc
                   limit 1) l on true;

insert into casefile.step (county, matter_id, place, step, words, document, on_day, clerk_name, post, taken_at)
select s.county, s.obstruction_id, s.place, s.kind, s.words, s.document_number, s.on_day, s.clerk_name, s.post, s.taken_at
from organizing.obstruction_step s;

do $$
begin
    if (select count(*) from organizing.obstruction)
            <> (select count(*) from casefile.matter m where m.kind = 'obstruction')
        or (select count(*) from organizing.obstruction_step)
            <> (select count(*)
                from casefile.step s
                join casefile.matter m on m.county = s.county and m.id = s.matter_id
                where m.kind = 'obstruction') then
        raise exception 'organizing: not every row was copied to casefile';
    end if;
end
$$;

drop table organizing.obstruction_step;

alter table organizing.obstruction
    drop column clerk_name,
    drop column post,
    drop column recorded_at,
    add foreign key (county, id) references casefile.matter;
