-- An envelope opens only where it was sealed for: a staged row is sealed for the record it would make. Entered in bulk it becomes just that record; any other row names a record that nobody has.
alter table member.staged add column record_id uuid;
update member.staged set record_id = case when bulk then member_id else gen_random_uuid() end;
alter table member.staged alter column record_id set not null;
