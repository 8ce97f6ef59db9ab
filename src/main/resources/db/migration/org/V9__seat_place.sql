-- Two hands that fill a committee at once take one place: the second is told. Places told twice until now are numbered
-- anew, in the order in which they were told.
update org.seat s
set place = n.place
from (
    select t.county, t.id,
        row_number() over (partition by t.county, t.committee_id order by t.place, t.recorded_at, t.id) - 1 as place
    from org.seat t
) n
where n.county = s.county and n.id = s.id and n.place <> s.place;

create unique index seat_place on org.seat (county, committee_id, place);
