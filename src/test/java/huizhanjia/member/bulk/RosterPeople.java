package huizhanjia.member.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import huizhanjia.intake.IntakeCard;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.OrgId;
import huizhanjia.member.Admission;
import huizhanjia.member.AdmissionOutcome;
import huizhanjia.member.Comparison;
import huizhanjia.member.Comparisons;
import huizhanjia.member.Members;
import huizhanjia.member.Memberships;
import huizhanjia.member.Reason;
import huizhanjia.member.Roll;
import huizhanjia.member.Step;
import huizhanjia.member.bulk.RosterWorld.Counter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/// The people a roster is about, as they come and go beside it, and what it tells of them.
record RosterPeople(Counter counter, Roll roll, Members members, Memberships memberships, Comparisons comparisons) {

    static final LocalDate LEFT_ON = LocalDate.of(2024, 3, 1);

    MemberId admitted(String name, String number, OrgId org) {
        var admission = new Admission(org, Roll.person(name, number), LocalDate.of(2020, 1, 6));
        return ((AdmissionOutcome.Admitted) members.admit(admission, roll.clerk())).member();
    }

    MemberId left(String name, String number) {
        var id = roll.admit(Roll.person(name, number));
        leave(id);
        return id;
    }

    void leave(MemberId id) {
        memberships.withdraw(id, new Step(LEFT_ON, Reason.OWN_WISH, "", "小组提出，委员会宣布，会员证已收回"), roll.clerk());
    }

    void claim(String name, String number) {
        var admission = new Admission(roll.mill(), Roll.person(name, number), LocalDate.of(2020, 1, 6));
        assertThat(members.admit(admission, roll.clerk())).isInstanceOf(AdmissionOutcome.Compared.class);
    }

    Comparison find(String name) {
        return comparisons.in(roll.clerk().scope(), new Excerpt.Span(0, 10_000)).rows().stream()
                .filter(comparison -> comparison.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    long open(String name) {
        return comparisons.in(roll.clerk().scope(), new Excerpt.Span(0, 10_000)).rows().stream()
                .filter(comparison -> comparison.name().equals(name) && comparison.resolution() == null)
                .count();
    }

    /// The remarks in the clerk's own workbook, by row as a spreadsheet program shows it.
    Map<Integer, String> remarks(IntakeCard card) throws IOException {
        var content = counter.results().marked(card, bringing(card)).content().toByteArray();
        try (var copy = WorkbookFactory.create(new ByteArrayInputStream(content))) {
            return copy.getSheetAt(0).getCellComments().values().stream()
                    .collect(Collectors.toMap(
                            comment -> comment.getRow() + 1,
                            comment -> comment.getString().getString()));
        }
    }

    /// The clerk who brought the roster.
    private Actor bringing(IntakeCard card) {
        var by = roll.clerk();
        return new Actor(
                card.uploader().clerk(),
                by.appointment(),
                by.clerkName(),
                by.post(),
                by.scope(),
                by.permissions(),
                by.request());
    }
}
