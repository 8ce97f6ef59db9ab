-- An import is taken back exactly: how a member stood before, and since when what is annulled was written; and an undo
-- that was interrupted counts what it took back before.
alter table member.replaced
    add column standing text not null default 'ACTIVE' check (standing in ('ACTIVE', 'RETAINED', 'OUT', 'VOID')),
    add column recorded_at timestamptz not null default now();

alter table member.commit_tally
    add column step text not null default 'COMMIT' check (step in ('COMMIT', 'UNDO')),
    drop constraint commit_tally_pkey,
    add primary key (county, intake_id, step, outcome);
