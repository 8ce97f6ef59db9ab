-- What an undo leaves as it is, because somebody built on it since, is told row by row like what a commit refused.
alter table intake.problem
    drop constraint problem_stage_check,
    add constraint problem_stage_check check (stage in ('CHECK', 'COMMIT', 'UNDO'));
