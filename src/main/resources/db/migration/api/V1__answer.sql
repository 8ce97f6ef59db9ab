-- A program that lost an answer calls again; what it asked must not happen twice. Kept for two days; nothing personal.
create schema if not exists api;

create table api.answer (
    county         char(6) not null,
    appointment_id uuid not null,
    key            text not null check (length(key) between 1 and 100),
    request        char(32) not null,
    status         int,
    written_id     uuid,
    version        bigint,
    recorded_at    timestamptz not null,
    primary key (county, appointment_id, key)
);

create index answer_recorded on api.answer (recorded_at);
