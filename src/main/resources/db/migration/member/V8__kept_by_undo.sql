-- An undo tells once which rows it left as they are, also when it was interrupted before the end.
alter table member.commit_progress
    drop constraint commit_progress_step_check,
    add constraint commit_progress_step_check check (step in ('BULK', 'ROWS', 'UNDO', 'KEPT'));
