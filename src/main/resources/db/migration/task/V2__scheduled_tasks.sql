-- The table db-scheduler keeps its executions in, in the shape it asks for; a row goes when its work is done.
create table task.scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_execution on task.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on task.scheduled_tasks (last_heartbeat);
