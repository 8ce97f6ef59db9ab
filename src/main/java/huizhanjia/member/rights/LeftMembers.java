package huizhanjia.member.rights;

import huizhanjia.kernel.Erasable;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.member.Member;
import huizhanjia.member.Members;
import huizhanjia.member.MembershipStatus;
import huizhanjia.member.Person;
import huizhanjia.member.RosterField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Those who left: made unrecognisable once the period of their county is over, or because they ask for it. What was
/// counted of them stays countable: sex, year of birth and the codes the statistics split by.
@Component
public class LeftMembers implements Erasable {

    /// What stands where the name stood.
    public static final String NOBODY = "已匿名会员";

    private static final List<RosterField> COUNTED = List.of(
            RosterField.SEX,
            RosterField.MIGRANT,
            RosterField.WORKER_GROUP,
            RosterField.NEW_FORM,
            RosterField.EMPLOYMENT,
            RosterField.EDUCATION,
            RosterField.POLITICS);

    private final LeftMemberTable table;
    private final Members members;
    private final Clock clock;

    LeftMembers(LeftMemberTable table, Members members, Clock clock) {
        this.table = table;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "member.left";
    }

    @Override
    public String title() {
        return "已离会会员的资料";
    }

    @Override
    public String months() {
        return "privacy.keep.member.months";
    }

    @Override
    public String words() {
        return "去掉姓名、证件号码、电话、户籍、籍贯、单位、工种、职务、荣誉、会籍说明和比对里的姓名；" + "保留性别、出生年份、统计用的类别，会籍起止、原因和文号，操作日志";
    }

    @Override
    public long due(Erasing erasing) {
        return table.count(erasing);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int erase(Erasing erasing, int most) {
        var due = table.lock(erasing, most);
        due.forEach(this::erase);
        return due.size();
    }

    /// Makes one person unrecognisable who asks for it and has left; false when that happened before.
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean forget(Scope scope, MemberId id) {
        var member = members.need(scope, id);
        if (member.standing() == MembershipStatus.ACTIVE || member.standing() == MembershipStatus.RETAINED) {
            throw new Refused("member.still-here", "此人还是会员，请先办理退会，再匿名化资料");
        }
        if (member.person().name().equals(NOBODY)) {
            return false;
        }
        erase(member);
        return true;
    }

    private void erase(Member member) {
        var left = left(member.person());
        table.overwrite(member, left, LocalDate.now(clock));
        table.clearNotes(member);
        table.clearClaims(member, left);
        table.dropReplaced(member);
    }

    /// What may be counted of a person, and no more.
    static Person left(Person person) {
        var kept = COUNTED.stream()
                .map(field -> field.key() + "=" + person.value(field))
                .collect(Collectors.joining("\n"));
        var born = person.bornOn();
        var year = born == null ? "" : "\n%s=%s".formatted(RosterField.BORN_ON.key(), born.withDayOfYear(1));
        return Person.ofText("%s=%s\n%s%s".formatted(RosterField.NAME.key(), NOBODY, kept, year));
    }
}
