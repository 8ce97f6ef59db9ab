-- From which unit and by whom a case was opened and each step taken: whoever was stopped does not close it. Null before
-- this was written down.
alter table guard.stop add column by_org uuid, add column by_clerk uuid;
alter table guard.stop_step add column by_org uuid, add column by_clerk uuid;
