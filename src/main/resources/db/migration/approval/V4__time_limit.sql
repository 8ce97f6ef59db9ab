-- A time to decide counts working days or all days, as its rule says.
alter table approval.stage rename column workday_count to day_count;
alter table approval.stage
    add column day_kind text not null default 'WORKING_DAYS' check (day_kind in ('WORKING_DAYS', 'DAYS'));
alter table approval.stage alter column day_kind drop default;
