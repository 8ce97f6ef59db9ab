-- How many revocations the clerk had when the feed was made; another one, and it shows no more.
alter table compliance.subscription add column generation integer not null default 0;
