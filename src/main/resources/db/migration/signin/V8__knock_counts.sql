-- How much of what is there is spent at the doors that are open to anybody: by a network, by a network about a subject,
-- by all, by all about a subject. Rows, because every instance must see them at once and no restart may forget them. Who
-- asked about what is a blind index; part is what is spent of the limit, from 0 to 1, and comes back within a minute, so
-- a row that has not been touched for some minutes says nothing and is taken away. No index on counted_at: it changes
-- with every ask.
create table signin.knock_count (
    county     char(6) not null,
    name_index bytea not null,
    part       double precision not null check (part >= 0),
    counted_at timestamptz not null,
    primary key (county, name_index)
) with (fillfactor = 50);
