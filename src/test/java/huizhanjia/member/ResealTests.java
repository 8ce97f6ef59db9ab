package huizhanjia.member;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.TestDatabase;
import huizhanjia.vault.EnvelopeTable;
import huizhanjia.vault.KeyRing;
import huizhanjia.vault.SealedColumn;
import huizhanjia.vault.Vault;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every sealed column is reached by a new key, and what its envelopes hold stays what it was.
@SpringBootTest
@Import({TestDatabase.class, Roll.Planted.class})
record ResealTests(
        Roll roll,
        Members members,
        List<SealedColumn> seals,
        EnvelopeTable envelopes,
        Vault vault,
        @Value("${huizhanjia.keys}") Path keys,
        JdbcClient jdbc) {

    @Test
    void every_column_of_envelopes_has_a_seal() {
        var columns = jdbc.sql("""
                select c.table_schema || '.' || c.table_name || '.' || c.column_name
                from information_schema.columns c
                where c.data_type = 'bytea'
                and c.column_name in ('sealed', 'claim_sealed', 'before_sealed', 'phone', 'account', 'cells', 'secret')
                """).query(String.class).list();
        assertThat(columns).hasSize(10);
        assertThat(seals).extracting(SealedColumn::name).containsAll(columns);
    }

    @Test
    void a_claim_is_sealed_anew_and_says_the_same() {
        var person = Crowd.person(1);
        members.admit(new Admission(roll.mill(), person, LocalDate.of(2021, 7, 1)), roll.clerk());
        members.admit(new Admission(roll.school(), person, LocalDate.of(2022, 7, 1)), roll.clerk());
        var before = claim();
        var seal = seals.stream()
                .filter(it -> it.name().equals("member.comparison.claim_sealed"))
                .findFirst()
                .orElseThrow();
        new KeyRing(keys).turn(vault);
        assertThat(envelopes.reseal(seal)).isPositive();
        assertThat(claim()).isNotEqualTo(before);
        assertThat(vault.open(claim())).isEqualTo(vault.open(before));
        assertThat(envelopes.reseal(seal)).isZero();
    }

    private byte[] claim() {
        return jdbc.sql("select c.claim_sealed from member.comparison c order by c.id desc limit 1")
                .query((row, number) -> row.getBytes(1))
                .single();
    }
}
