package huizhanjia.member;

import huizhanjia.database.RecordRows;
import huizhanjia.kernel.MemberId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All SQL on `member.identity`: who holds the one valid membership of an identity (MEM-04).
@Component
class IdentityTable {

    private final JdbcClient jdbc;

    IdentityTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes an identity for a member; false when another one holds it. Waits for whoever is taking it just now.
    boolean take(byte[] identity, String county, MemberId member) {
        return jdbc.sql("""
                insert into member.identity (id_index, county, member_id)
                values (:identity, :county, :member)
                on conflict (id_index) do nothing
                """)
                        .param("identity", identity)
                        .param("county", county)
                        .param("member", member.value())
                        .update()
                == 1;
    }

    void release(byte[] identity, MemberId member) {
        jdbc.sql("delete from member.identity i where i.id_index = :identity and i.member_id = :member")
                .param("identity", identity)
                .param("member", member.value())
                .update();
    }

    /// The identity goes with the person to another county's record.
    void hand(byte[] identity, Holder to) {
        jdbc.sql("""
                update member.identity
                set county = :county, member_id = :member
                where id_index = :identity
                """)
                .param("identity", identity)
                .param("county", to.county())
                .param("member", to.member().value())
                .update();
    }

    Optional<Holder> holder(byte[] identity) {
        return jdbc.sql("select i.county, i.member_id as member from member.identity i where i.id_index = :identity")
                .param("identity", identity)
                .query(RecordRows.of(Holder.class))
                .optional();
    }

    /// The record that holds an identity.
    record Holder(String county, MemberId member) {}
}
