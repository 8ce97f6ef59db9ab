-- A commit judges each row once more, and what it refuses is told like what the check found.
alter table intake.problem
    add column stage text not null default 'CHECK' check (stage in ('CHECK', 'COMMIT'));
