-- Who left long ago becomes unrecognisable (个人信息保护法 第四十七条): the row stays for what is counted and for the history of
-- belonging, the person goes. Names and claims of comparisons about them go as well; who did what and when stays.
alter table member.member add column erased_on date;

create index member_to_erase on member.member (county, id) where standing in ('OUT', 'VOID') and erased_on is null;

grant update (name, id_index) on member.comparison to huizhanjia_app;

-- How many persons a post saw on lists within an hour. The row is there before the first list is shown, its count
-- follows; once the hour is over it becomes one event and is told.
create table member.reading (
    county         char(6) not null,
    appointment_id uuid not null,
    hour_at        timestamptz not null,
    clerk_id       uuid not null,
    clerk_name     text not null,
    post           text not null,
    org_id         uuid not null,
    area           text not null,
    list_count     bigint not null,
    row_count      bigint not null,
    told_at        timestamptz,
    primary key (county, appointment_id, hour_at)
);

create index reading_untold on member.reading (hour_at) where told_at is null;

revoke delete, truncate on member.reading from huizhanjia_app;
