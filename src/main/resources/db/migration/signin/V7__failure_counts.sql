-- Failures that have not been forgotten, and until when whoever failed waits: of one account from one network, of an
-- account from everywhere (network ''), from a network to any account (no name). Rows, because every process must see
-- them at once; a name is a blind index only. signed_in_at is when the account last came in from that network.
create table signin.failure_count (
    county       char(6) not null,
    name_index   bytea not null,
    network      text not null,
    failures     integer not null check (failures >= 0),
    counted_at   timestamptz not null,
    free_at      timestamptz not null,
    signed_in_at timestamptz,
    primary key (county, name_index, network),
    check (length(name_index) > 0 or network <> '')
);

create index failure_count_age on signin.failure_count (county, counted_at);

-- Where clerks usually come from is known from before, but for IPv6, where networks are counted.
insert into signin.failure_count (county, name_index, network, failures, counted_at, free_at, signed_in_at)
select '000000', a.name_index, a.address, 0, max(a.at), max(a.at), max(a.at)
from signin.attempt a
where a.county = '000000' and a.outcome = 'SIGNED_IN' and strpos(a.address, ':') = 0 and a.address <> ''
group by a.name_index, a.address;
