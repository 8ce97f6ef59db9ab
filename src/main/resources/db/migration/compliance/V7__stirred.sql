-- What something happened to and what was not judged since: written with the change itself, gone with the judgement, so
-- that neither a server that is killed nor a judgement that breaks down loses it.
create table compliance.stirred (
    county char(6) not null,
    id     uuid not null,
    org_id uuid not null,
    primary key (county, id)
);
