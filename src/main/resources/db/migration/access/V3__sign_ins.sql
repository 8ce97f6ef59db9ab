-- Every attempt to sign in, kept at least six months (网络安全法 第二十一条); locks are read from it. A name nobody has is
-- kept as a blind index only, because people type passwords there. County 000000 until a post is in use.
create table access.sign_in (
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

create index sign_in_name on access.sign_in (county, name_index, id desc);
create index sign_in_address on access.sign_in (county, address, id desc);

revoke update, delete, truncate on access.sign_in from huizhanjia_app;
