-- What was done in matters that found a union moves to the case files, once, every row counted; here stays what only
-- this room knows: what was told, whom petitions went to, what came into being.
insert into casefile.matter (county, id, kind, org_id, title, place, state, turn, clerk_name, post, opened_at)
select f.county, f.id, 'founding', p.parent_id, p.name,
       (select count(*) from organizing.founding_step s where s.county = f.county and s.founding_id = f.id and s.place > 0),
       case when l.deed in ('APPLY', 'REFUSE') then 'APPLIED'
            when l.deed in ('PREPARE', 'RECALL') then 'PREPARED'
            when l.deed in ('AGREE', 'REJECT') then 'APPROVED'
            when l.deed in ('MEET', 'RETRACT') then 'MET'
            when l.deed = 'PETITION' then 'PENDING'
            when l.deed = 'REPORT' then 'REPORTED'
            when l.deed = 'CONFIRM' then 'FOUNDED'
            when l.deed = 'FILE' then 'FILED'
            when l.deed = 'ABANDON' then 'ABANDONED' end,
       case when l.deed in ('PETITION', 'REPORT') then 'SUPERIOR'
            when l.deed in ('FILE', 'ABANDON') then 'NOBODY'
            else 'UNIT' end,
       o.clerk_name, o.post, f.opened_at
from organizing.founding f
join organizing.founding_step o on o.county = f.county and o.founding_id = f.id and o.place = 0
join organizing.founding_plan p on p.county = f.county and p.founding_id = f.id and p.place = 0
join lateral (select s.deed
              from organizing.founding_step s
              where s.county = f.county and s.founding_id = f.id
              order by s.place desc
              limit 1) l on true;

-- Who agreed is told by the step itself.
insert into casefile.step (county, matter_id, place, step, words, document, on_day, clerk_name, post, by_org, taken_at)
select s.county, s.founding_id, s.place - 1, s.deed, s.words, s.document, s.on_day, s.clerk_name, s.post,
       case s.deed when 'AGREE' then s.org_id end, s.taken_at
from organizing.founding_step s
where s.place > 0;

create table organizing.founding_superior (
    county      char(6) not null,
    founding_id uuid not null,
    place       int not null,
    org_id      uuid not null references org.org,
    primary key (county, founding_id, place),
    foreign key (county, founding_id) references organizing.founding
);

create index founding_superior_org on organizing.founding_superior (org_id);

create table organizing.founding_union (
    county      char(6) not null,
    founding_id uuid not null,
    org_id      uuid not null references org.org,
    primary key (county, founding_id),
    unique (county, org_id),
    foreign key (county, founding_id) references organizing.founding
);

insert into organizing.founding_superior (county, founding_id, place, org_id)
select s.county, s.founding_id, s.place, s.org_id
from organizing.founding_step s
where s.deed in ('PETITION', 'REPORT');

insert into organizing.founding_union (county, founding_id, org_id)
select s.county, s.founding_id, s.org_id
from organizing.founding_step s
where s.deed = 'CONFIRM';

do $$
begin
    if (select count(*) from organizing.founding) <> (select count(*) from casefile.matter m where m.kind = 'founding')
        or (select count(*) from organizing.founding_step s where s.place > 0)
            <> (select count(*)
                from casefile.step s
                join casefile.matter m on m.county = s.county and m.id = s.matter_id
                where m.kind = 'founding')
        or (select count(s.org_id) from organizing.founding_step s)
            <> (select count(*) from organizing.founding_superior)
                + (select count(*) from organizing.founding_union)
                + (select count(s.by_org)
                   from casefile.step s
                   join casefile.matter m on m.county = s.county and m.id = s.matter_id
                   where m.kind = 'founding') then
        raise exception 'organizing: not every row was copied to casefile';
    end if;
end
$$;

alter table organizing.founding add column note text not null default '';

update organizing.founding f
set note = s.words
from organizing.founding_step s
where s.county = f.county and s.founding_id = f.id and s.place = 0;

alter table organizing.founding
    alter column note drop default,
    drop column opened_at,
    add foreign key (county, id) references casefile.matter;

-- A paper is told with a step; the first plan, at place 0, with the application.
alter table organizing.founding_plan
    drop constraint founding_plan_county_founding_id_place_fkey,
    add column step_place int generated always as (nullif(place, 0) - 1) stored,
    add foreign key (county, founding_id) references organizing.founding,
    add foreign key (county, founding_id, step_place) references casefile.step;

alter table organizing.founding_group
    drop constraint founding_group_county_founding_id_place_fkey,
    add column step_place int not null generated always as (place - 1) stored,
    add foreign key (county, founding_id, step_place) references casefile.step;

alter table organizing.founding_meeting
    drop constraint founding_meeting_county_founding_id_place_fkey,
    add column step_place int not null generated always as (place - 1) stored,
    add foreign key (county, founding_id, step_place) references casefile.step;

alter table organizing.founding_superior
    add column step_place int not null generated always as (place - 1) stored,
    add foreign key (county, founding_id, step_place) references casefile.step;

drop table organizing.founding_step;

revoke update, delete on organizing.founding_superior, organizing.founding_union from huizhanjia_app;
