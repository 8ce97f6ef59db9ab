package huizhanjia.member.bulk;

import huizhanjia.member.Member;
import huizhanjia.member.MemberRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who is there already: the records behind the identities that the rows of a batch name, found by index.
@Component
class HolderTable {

    private final JdbcClient jdbc;

    HolderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The members who hold one of the identities today, in whatever county.
    Map<BlindIndex, Holder> holders(List<byte[]> identities) {
        var holders = new HashMap<BlindIndex, Holder>();
        jdbc.sql("""
                select %s, m.id_index, m.phone_index, m.place_index
                from member.identity i
                join member.member m on m.county = i.county and m.id = i.member_id
                where i.id_index = any(:identities)
                """.formatted(MemberRow.COLUMNS))
                .param("identities", identities.toArray(byte[][]::new))
                .query(row -> {
                    holders.put(
                            BlindIndex.of(row.getBytes("id_index")),
                            new Holder(
                                    MemberRow.closed(row),
                                    BlindIndex.ofNullable(row.getBytes("phone_index")),
                                    BlindIndex.ofNullable(row.getBytes("place_index"))));
                });
        return holders;
    }

    /// Which of the identities a county has on record, held today or in the past.
    Set<BlindIndex> recorded(String county, List<byte[]> identities) {
        var recorded = new HashSet<BlindIndex>();
        jdbc.sql("""
                select m.id_index
                from member.member m
                where m.county = :county
                and m.id_index = any(:identities)
                """)
                .param("county", county)
                .param("identities", identities.toArray(byte[][]::new))
                .query(row -> {
                    recorded.add(BlindIndex.of(row.getBytes("id_index")));
                });
        return recorded;
    }

    /// A member as lists know them, and the blind indexes of what is sealed.
    record Holder(
            Member member,
            @Nullable BlindIndex phone,
            @Nullable BlindIndex place) {}
}
