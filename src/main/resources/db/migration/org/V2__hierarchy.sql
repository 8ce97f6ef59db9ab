-- Who stands under whom, since when and by which document; and the closure of today's territorial hierarchy.
create table org.affiliation (
    id              uuid primary key,
    org_id          uuid not null references org.org,
    parent_id       uuid not null references org.org,
    hierarchy       text not null check (hierarchy in ('TERRITORIAL', 'INDUSTRIAL', 'BUSINESS', 'FUNDS')),
    valid_from      date not null,
    valid_until     date,
    document_number text not null check (btrim(document_number) <> ''),
    recorded_by     text not null,
    recorded_at     timestamptz not null,
    check (parent_id <> org_id),
    check (valid_until >= valid_from)
);

create unique index affiliation_open on org.affiliation (org_id, hierarchy) where valid_until is null;
create index affiliation_parent on org.affiliation (parent_id);

create table org.tree (
    ancestor_id   uuid not null references org.org,
    descendant_id uuid not null references org.org,
    depth         int not null check (depth >= 0),
    primary key (ancestor_id, descendant_id),
    check ((depth = 0) = (ancestor_id = descendant_id))
);

create index tree_upwards on org.tree (descendant_id, depth);
create index tree_downwards on org.tree (ancestor_id, depth);

-- The published way to say "this organisation and everything below it".
create function org.subtree(root uuid) returns table (id uuid)
    language sql stable
    as 'select t.descendant_id from org.tree t where t.ancestor_id = root';

-- The closure is derived from the affiliations, so rows of it come and go; affiliations do not.
revoke delete on org.affiliation from huizhanjia_app;
