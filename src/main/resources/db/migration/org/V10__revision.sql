-- How often the tree of a county was changed: what is kept in memory of it holds as long as the number is the same, on
-- however many servers.
create table org.revision (
    county       char(6) primary key,
    change_count bigint not null check (change_count > 0)
);

revoke delete, truncate on org.revision from huizhanjia_app;
