-- Who asked for a union is forgotten when its time is over; what was asked and answered stays.
alter table organizing.request add column erased_at timestamptz;
