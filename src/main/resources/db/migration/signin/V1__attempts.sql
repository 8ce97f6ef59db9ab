-- Every attempt to sign in, kept at least six months (网络安全法 第二十一条); locks are read from it. A name nobody has is
-- kept as a blind index only, because people type passwords there. County 000000 until a post is in use.
create schema if not exists signin;

create table signin.attempt (
    county     char(6) not null,
    id         uuid not null,
    name_index bytea not null,
    clerk_id   uuid,
    address    text not null,
    browser    text not null,
    outcome    text not null,
    at         timestamptz not null,
    primary key (county, id)
);

create index attempt_name on signin.attempt (county, name_index, id desc);
create index attempt_address on signin.attempt (county, address, id desc);

revoke update, delete, truncate on signin.attempt from huizhanjia_app;
