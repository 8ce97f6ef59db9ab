-- Lists turn their pages in the order of the pinyin; a page of a whole county must not sort the county.
create index org_in_order on org.org (((pinyin || ' ' || id::text) collate "C"));
