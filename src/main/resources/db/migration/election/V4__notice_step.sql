-- How many days before the end each step comes is a parameter now; its name no longer says so.
alter table election.notice drop constraint notice_step_check;
update election.notice
set step = case step when 'HALF_YEAR' then 'FIRST' when 'QUARTER' then 'SECOND' when 'MONTH' then 'LAST' else step end;
alter table election.notice add constraint notice_step_check check (step in ('FIRST', 'SECOND', 'LAST', 'ENDED'));
