-- How many requests without an account came lately from a network, and from a network about a firm. Rows, because every
-- instance must see them at once; who it was is a blind index, and a row says nothing once its hour is over. County
-- 000000, as one visitor may ask several counties.
create table organizing.request_count (
    county       char(6) not null,
    caller_index bytea not null,
    begun_at     timestamptz not null,
    asks         int not null check (asks > 0),
    primary key (county, caller_index)
);
