package huizhanjia.vault;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.TestDatabase;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// What every start of the house looks through, and what it need not look through again.
@SpringBootTest
@Import(TestDatabase.class)
record ResealingTests(Vault vault, EnvelopeTable envelopes, ResealedTable resealed) {

    @Test
    void what_was_found_whole_is_not_read_again_under_the_same_key() {
        var asked = new AtomicInteger();
        var whole = source("test.whole", asked, 0);
        starting(whole);
        starting(whole);
        assertThat(asked).hasValue(1);
        resealed.done("test.whole", vault.currentNumber() - 1);
        starting(whole);
        assertThat(asked).hasValue(2);
    }

    @Test
    void what_still_was_under_an_old_key_is_read_once_more_at_the_next_start() {
        var asked = new AtomicInteger();
        var old = source("test.old", asked, 2);
        starting(old);
        assertThat(asked).hasValue(3);
        starting(old);
        starting(old);
        assertThat(asked).hasValue(4);
    }

    @Test
    void what_cannot_be_opened_stops_no_other_and_is_tried_again() {
        var asked = new AtomicInteger();
        var broken = source("test.broken", asked, Integer.MAX_VALUE);
        var other = new AtomicInteger();
        starting(broken, source("test.other", other, 0));
        starting(broken);
        assertThat(asked).hasValue(2);
        assertThat(other).hasValue(1);
    }

    private void starting(Sealed... sources) {
        new Resealing(vault, List.of(sources), List.of(), envelopes, resealed).lookThrough();
    }

    /// @param batches how many batches it has left to seal anew; more than can be for one that does not open
    private static Sealed source(String name, AtomicInteger asked, int batches) {
        return new Sealed() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public int reseal(byte[] currentHead, int limit) {
                if (batches == Integer.MAX_VALUE) {
                    asked.incrementAndGet();
                    throw new IllegalStateException("does not open");
                }
                return asked.incrementAndGet() <= batches ? limit : 0;
            }
        };
    }
}
