package huizhanjia.member.bulk;

import static org.awaitility.Awaitility.await;

import huizhanjia.TestDatabase;
import huizhanjia.access.MovableClock;
import huizhanjia.intake.CommitChoice;
import huizhanjia.intake.IntakeCard;
import huizhanjia.intake.IntakeResults;
import huizhanjia.intake.IntakeStage;
import huizhanjia.intake.Intakes;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.Said.Assumption;
import huizhanjia.intake.StagedRow;
import huizhanjia.intake.Tally;
import huizhanjia.intake.Upload;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.OrgId;
import huizhanjia.member.Member;
import huizhanjia.member.Members;
import huizhanjia.member.Person;
import huizhanjia.member.Roll;
import huizhanjia.task.Bell;
import huizhanjia.vault.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two unions of 青山县 and clerks who bring rosters of their members.
@TestConfiguration(proxyBeanMethods = false)
@Import({TestDatabase.class, Roll.Planted.class, Bell.class})
class RosterWorld {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    Counter counter(Intakes intakes, IntakeResults results, Roll roll, Holders holders, Bell bell) {
        return new Counter(intakes, results, roll, holders, bell);
    }

    @Bean
    Holders holders(JdbcClient jdbc, Vault vault, Members members) {
        return new Holders(jdbc, vault, members);
    }

    /// Where rosters are handed in.
    record Counter(Intakes intakes, IntakeResults results, Roll roll, Holders holders, Bell bell) {

        private static final StagedRow START = new StagedRow(0, 0, "");

        /// A roster of the mill, brought by the county's clerk.
        IntakeCard checked(String... lines) {
            return checked(roll.clerk(), roll.mill(), lines);
        }

        IntakeCard checked(Actor by, OrgId org, String... lines) {
            var card = uploaded(by, org, lines);
            intakes.check(card, by);
            return rested(card);
        }

        IntakeCard uploaded(Actor by, OrgId org, String... lines) {
            var file = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
            return intakes.need(intakes.upload(new Upload("members", org, "名册.csv", file), by), by);
        }

        /// A file of any kind, uploaded.
        IntakeCard brought(Actor by, OrgId org, Path file) {
            try {
                var name = file.getFileName().toString();
                var upload = new Upload("members", org, name, Files.readAllBytes(file));
                return intakes.need(intakes.upload(upload, by), by);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }

        /// An upload of the county's clerk, checked after answers to the questions, by their keys.
        IntakeCard answered(IntakeCard card, Map<String, String> answers) {
            var typed = new HashMap<String, String>();
            answers.forEach((key, answer) -> typed.put("said." + key, answer));
            intakes.map(card, card.mapping(), typed, roll.clerk());
            var mapped = intakes.need(card.id(), roll.clerk());
            intakes.check(mapped, roll.clerk());
            return rested(mapped);
        }

        /// What the check said, committed, with those renamed whose number is known under another name.
        IntakeCard renamed(IntakeCard checked) {
            intakes.commit(checked, CommitChoice.RIGHT_ONES, true, roll.clerk());
            return rested(checked);
        }

        List<String> assumptions(IntakeCard card) {
            return results.assumptions(card).stream().map(Assumption::told).toList();
        }

        /// What the check said, committed as far as it is right.
        IntakeCard committed(IntakeCard checked) {
            intakes.commit(checked, CommitChoice.RIGHT_ONES, roll.clerk());
            return rested(checked);
        }

        IntakeCard undone(IntakeCard committed) {
            intakes.undo(committed, roll.clerk());
            return rested(committed);
        }

        IntakeCard rested(IntakeCard card) {
            bell.ring();
            return await().atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> intakes.need(card.id(), roll.clerk()), now -> now.job() == null);
        }

        /// Who holds the number's one valid membership.
        Optional<Member> holder(String number) {
            return holders.of(number, roll.clerk());
        }

        /// How many belong anywhere under the number.
        int memberships(String number) {
            return holders.memberships(number);
        }

        Tally tally(IntakeCard card, IntakeStage intakeStage) {
            return results.tally(card, intakeStage);
        }

        List<StagedRow> rows(IntakeCard card, Outcome outcome) {
            return results.rows(card, outcome, START, roll.clerk());
        }

        List<String> problems(IntakeCard card, Outcome outcome) {
            return results.problems(card, outcome, 0, 100).stream()
                    .map(rowProblem -> rowProblem.row() + " " + rowProblem.column() + " " + rowProblem.message())
                    .toList();
        }
    }

    /// Looks for people by the number of their identity card.
    record Holders(JdbcClient jdbc, Vault vault, Members members) {

        Optional<Member> of(String number, Actor by) {
            return jdbc.sql("select i.member_id from member.identity i where i.id_index = :index")
                    .param("index", index(number))
                    .query(UUID.class)
                    .optional()
                    .map(id -> members.need(by.scope(), new MemberId(id)));
        }

        int memberships(String number) {
            return jdbc.sql("""
                    select count(*)
                    from member.member m
                    where m.id_index = :index
                    and m.standing in ('ACTIVE', 'RETAINED')
                    """)
                    .param("index", index(number))
                    .query(Integer.class)
                    .single();
        }

        byte[] index(String number) {
            return Person.ofText("id_kind=111\nid_number=" + number).identity(vault);
        }
    }
}
