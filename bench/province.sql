-- The sample province of `./run bench duties` and `./run bench org`. Ids count up, so that a union can be found by its number.
create temporary table made (id uuid, parent uuid, kind text, name text, area text, county char(6), number int);

insert into made values
    ('019b76da-a800-7001-8000-000000000000', null, 'PROVINCE', '样例省总工会', '21', '210000', 0);

insert into made
select cast('019b76da-a800-7002-8000-' || lpad(to_hex(c), 12, '0') as uuid), '019b76da-a800-7001-8000-000000000000',
       'CITY', '样例' || c || '市总工会', '21' || lpad(c::text, 2, '0'), '21' || lpad(c::text, 2, '0') || '00', c
from generate_series(1, 14) c;

insert into made
select cast('019b76da-a800-7003-8000-' || lpad(to_hex(c), 12, '0') as uuid),
       cast('019b76da-a800-7002-8000-' || lpad(to_hex(c % 14 + 1), 12, '0') as uuid),
       'COUNTY', '样例' || c || '县总工会', v.code, v.code, c
from generate_series(1, 100) c
cross join lateral (select '21' || lpad((c % 14 + 1)::text, 2, '0') || lpad((c / 14 + 1)::text, 2, '0') as code) v;

insert into made
select cast('019b76da-a800-7004-8000-' || lpad(to_hex(t), 12, '0') as uuid), k.id,
       'TOWNSHIP', '样例' || t || '镇工会', k.area || lpad((t / 100 + 1)::text, 3, '0'), k.county, t
from generate_series(0, 1999) t
join made k on k.kind = 'COUNTY' and k.number = t % 100 + 1;

insert into made
select cast('019b76da-a800-7005-8000-' || lpad(to_hex(u), 12, '0') as uuid), k.id,
       case when u % 20 = 0 then 'VILLAGE' else 'GRASSROOTS' end, '样例第' || u || '工会委员会', k.area, k.county, u
from generate_series(0, 119999) u
join made k on k.kind = 'TOWNSHIP' and k.number = u % 2000;

-- One county is a big one: 3,000 unions.
insert into made
select cast('019b76da-a800-7005-8000-' || lpad(to_hex(u), 12, '0') as uuid), k.id, 'GRASSROOTS',
       '样例第' || u || '工会委员会', k.area, k.county, u
from generate_series(120000, 121799) u
join made k on k.kind = 'TOWNSHIP' and k.number = 13 + 100 * (u % 20);

insert into org.org (id, parent_id, kind, name, pinyin, initials, area_code, county, founded_on, document_number,
    document_on, head, elected_on, term_number, term_years, term_ends_on)
select m.id, m.parent, m.kind, m.name, 'yangli' || m.number, 'yl' || m.number, m.area, m.county, '2010-05-01',
       '样工发〔2010〕' || m.number || '号', '2010-04-20', '样例主席',
       date '2021-12-01' + m.number % 1800, 4, 5, (date '2021-12-01' + m.number % 1800 + interval '5 years')::date
from made m;

insert into org.tree (ancestor_id, descendant_id, depth, from_on)
with recursive up as (
    select m.id as ancestor_id, m.id as descendant_id, 0 as depth, m.parent from made m
    union all
    select p.id, u.descendant_id, u.depth + 1, p.parent from up u join made p on p.id = u.parent
)
select u.ancestor_id, u.descendant_id, u.depth, date '2010-05-01' from up u;

insert into org.affiliation (id, org_id, parent_id, hierarchy, from_on, document_number, recorded_by, recorded_at)
select gen_random_uuid(), m.id, m.parent, 'TERRITORIAL', '2010-05-01', '样工发〔2010〕1号', '启用人', '2026-01-01T00:00:00Z'
from made m where m.parent is not null;

insert into org.employer (id, name, pinyin, initials, area_code, staff_count)
select cast(overlay(m.id::text placing '7006' from 15) as uuid), m.name || '单位', 'yangli', 'yl', m.area, 20 + m.number % 400
from made m where m.kind = 'GRASSROOTS';

insert into org.coverage (org_id, employer_id, place, from_on)
select m.id, cast(overlay(m.id::text placing '7006' from 15) as uuid), 1, '2010-05-01'
from made m where m.kind = 'GRASSROOTS';

insert into member.member (county, id, org_id, standing, joined_on, name, pinyin, initials, sex, born_on, id_kind,
    id_index, phone_index, sealed, employment, migrant, worker_group, new_form, stat_org_id)
select m.county, gen_random_uuid(), m.id, 'ACTIVE', '2020-05-01', '样例', 'yangli', 'yl', (1 + n % 2)::text,
       date '1980-01-01' + n * 300, '111', decode(md5(m.number || ' ' || n), 'hex'),
       case when (m.number + n) % 50 > 0 then decode(md5(m.number || 'p' || n), 'hex') end, '\x00',
       '1', n % 3 = 0, case when n % 4 = 0 then '2' else '0' end, '0', m.id
from made m cross join generate_series(1, 10) n
where m.kind in ('GRASSROOTS', 'VILLAGE');

insert into evidence.evidence (county, id, org_id, duty, kind, title, happened_on, document_number, participants, note,
    clerk_id, clerk_name, post, filed_at)
select m.county, gen_random_uuid(), m.id, d, 'RECORD', '样例记录', current_date - m.number % 90, '', '', '',
       gen_random_uuid(), '样例', '样例', now()
from made m cross join unnest(array['QZ5-14', 'QZ9-1', 'QZ12-5']) d
where m.kind <> 'GRASSROOTS' or m.number % 3 > 0;

drop table made;

vacuum analyze;
