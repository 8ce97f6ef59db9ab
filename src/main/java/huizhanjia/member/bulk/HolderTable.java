package huizhanjia.member.bulk;

import huizhanjia.member.Member;
import huizhanjia.member.MemberRow;
import huizhanjia.member.Person;
import huizhanjia.vault.Vault;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                                    row.getBytes("sealed"),
                                    BlindIndex.ofNullable(row.getBytes("phone_index")),
                                    BlindIndex.ofNullable(row.getBytes("place_index"))));
                });
        return holders;
    }

    /// Whom a county has on record from the past under one of the identities.
    Map<BlindIndex, Former> former(String county, List<byte[]> identities) {
        var former = new HashMap<BlindIndex, Former>();
        jdbc.sql("""
                select m.id_index, (array_agg(m.name order by m.id desc))[1] as name,
                    max(p.ended_on) filter (where p.ended_on > p.began_on) as left_on
                from member.member m
                left join member.spell p on p.county = m.county and p.member_id = m.id
                where m.county = :county
                and m.id_index = any(:identities)
                group by m.id_index
                """)
                .param("county", county)
                .param("identities", identities.toArray(byte[][]::new))
                .query(row -> {
                    var left = row.getObject("left_on", LocalDate.class);
                    former.put(
                            BlindIndex.of(row.getBytes("id_index")),
                            new Former(row.getString("name"), left == null ? LocalDate.MIN : left));
                });
        return former;
    }

    /// Somebody who was here before.
    ///
    /// @param leftOn the day they left; `LocalDate.MIN` for those who were never away from here
    record Former(String name, LocalDate leftOn) {}

    /// A member as lists know them, and what is sealed of them: the envelope and its blind indexes.
    @SuppressWarnings("ArrayRecordComponent") // an envelope is opened, never compared
    record Holder(
            Member member,
            byte[] envelope,
            @Nullable BlindIndex phone,
            @Nullable BlindIndex place) {

        Person opened(Vault vault) {
            return MemberRow.opened(member, envelope, vault);
        }
    }
}
