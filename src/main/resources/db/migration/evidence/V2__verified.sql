-- What is told by hand counts as 待核 until a superior has read it, or a sample of its kind: that is said in rows of its own.
create table evidence.verified (
    county      char(6) not null,
    evidence_id uuid not null,
    how         text not null check (how in ('WORK', 'READ', 'SAMPLE')),
    clerk_name  text not null,
    post        text not null,
    verified_at timestamptz not null,
    primary key (county, evidence_id),
    foreign key (county, evidence_id) references evidence.evidence
);

-- A superior's random choice among what a union below told: when all of it holds, the rest is accepted with it.
create table evidence.sample (
    county     char(6) not null,
    id         uuid not null,
    org_id     uuid not null,
    clerk_name text not null,
    post       text not null,
    drawn_at   timestamptz not null,
    primary key (county, id)
);

create index sample_org on evidence.sample (county, org_id, drawn_at);

create table evidence.sampled (
    county      char(6) not null,
    sample_id   uuid not null,
    evidence_id uuid not null,
    primary key (county, sample_id, evidence_id),
    foreign key (county, sample_id) references evidence.sample,
    foreign key (county, evidence_id) references evidence.evidence
);

-- When the thing was first told of: a correction that keeps the day of the deed keeps this, too.
alter table evidence.evidence add column told_at timestamptz;

revoke update, delete on evidence.verified, evidence.sample, evidence.sampled from huizhanjia_app;
