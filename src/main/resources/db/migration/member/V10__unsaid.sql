-- What nobody said stays unsaid: whether somebody is a migrant worker, and the day of a first admission. Rosters often
-- leave both out, and a default would be told as a fact for ever after.
alter table member.member
    alter column joined_on drop not null,
    alter column migrant drop not null,
    alter column migrant drop default;

-- A row knows since when the person belongs as far as the house can tell, beside the day of admission if it is known.
-- What is staged can be made anew from the file.
truncate member.staged;

alter table member.staged
    alter column joined_on drop not null,
    add column began_on date not null,
    add column began_by text not null;
