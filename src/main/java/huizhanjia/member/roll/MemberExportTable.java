package huizhanjia.member.roll;

import huizhanjia.member.Member;
import huizhanjia.member.MemberRow;
import huizhanjia.member.roll.MemberListTable.Search;
import huizhanjia.vault.Vault;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads whole lists of `member.member` through a cursor, so that they may be longer than the memory.
@Component
class MemberExportTable {

    private static final int FETCHED_AT_ONCE = 2_000;

    /// A union after the other by its index, in the order of the tree: nothing is sorted, so the first row comes at
    /// once.
    private static final String IN_TREE = """
            select %s
            from unnest(cast(:places as uuid[]), cast(:placeCounties as bpchar[])) with ordinality
                as o (org_id, county, place)
            cross join lateral (
                select %s
                from member.member m
                where m.county = o.county
                and m.org_id = o.org_id
                and %s
                order by m.pinyin, m.id
            ) m
            """.formatted(MemberRow.COLUMNS, MemberRow.COLUMNS, MemberListTable.FILTERS);

    private final JdbcClient jdbc;
    private final Vault vault;

    MemberExportTable(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// Everybody the query finds; must run in a transaction, which is what keeps a cursor open.
    void each(Search search, Consumer<Member> taker) {
        var places = search.reach().places();
        jdbc.sql(IN_TREE)
                .withFetchSize(FETCHED_AT_ONCE)
                .params(search.parameters())
                .param("places", search.reach().orgs())
                .param(
                        "placeCounties",
                        places.stream().map(place -> place.county()).toArray(String[]::new))
                .query(row -> {
                    taker.accept(MemberRow.open(row, vault));
                });
    }
}
