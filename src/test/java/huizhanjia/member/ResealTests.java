package huizhanjia.member;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.vault.EnvelopeTable;
import huizhanjia.vault.KeyRing;
import huizhanjia.vault.SealedPlace;
import huizhanjia.vault.Vault;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A sealed column is reached by a new key, and what its envelopes hold stays what it was.
@RollTest
record ResealTests(
        Roll roll,
        Members members,
        EnvelopeTable envelopes,
        Vault vault,
        @Value("${huizhanjia.keys}") Path keys,
        JdbcClient jdbc) {

    @Test
    void a_claim_is_sealed_anew_and_says_the_same() {
        var person = Crowd.person(1);
        members.admit(new Admission(roll.mill(), person, LocalDate.of(2021, 7, 1)), roll.clerk());
        members.admit(new Admission(roll.school(), person, LocalDate.of(2022, 7, 1)), roll.clerk());
        var before = claim();
        new KeyRing(keys).turn(vault);
        assertThat(envelopes.reseal(Claims.SEALED)).isPositive();
        var after = claim();
        assertThat(after.envelope()).isNotEqualTo(before.envelope());
        assertThat(after.opened(vault)).isEqualTo(before.opened(vault));
        assertThat(envelopes.reseal(Claims.SEALED)).isZero();
    }

    private Claim claim() {
        return jdbc.sql("select c.county, c.id, c.claim_sealed from member.comparison c order by c.id desc limit 1")
                .query((row, number) ->
                        new Claim(Claims.SEALED.at(row.getString(1), row.getString(2)), row.getBytes(3)))
                .single();
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Claim(SealedPlace place, byte[] envelope) {

        String opened(Vault vault) {
            return vault.open(place, envelope);
        }
    }
}
