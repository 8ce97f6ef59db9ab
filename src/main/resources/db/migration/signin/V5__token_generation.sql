-- How many revocations the clerk had when the token was issued; another one, and it opens no more.
alter table signin.token add column generation integer not null default 0;
