-- Which comparisons an import raised: taking the import back ends those nobody has settled.
create table member.raised (
    county        char(6) not null,
    intake_id     uuid not null,
    comparison_id uuid not null,
    primary key (county, intake_id, comparison_id),
    foreign key (county, comparison_id) references member.comparison (county, id)
);

revoke update, delete, truncate on member.raised from huizhanjia_app;

alter table member.resolution
    drop constraint resolution_outcome_check,
    add constraint resolution_outcome_check
        check (outcome in ('TRANSFERRED', 'WRONG_NUMBER', 'ALREADY_HERE', 'WITHDRAWN'));
