-- Statistics of a township look at its members, not at the county's.
create index member_stat_org on member.member (county, stat_org_id);
