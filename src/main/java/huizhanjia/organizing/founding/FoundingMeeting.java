package huizhanjia.organizing.founding;

import huizhanjia.kernel.Refused;
import huizhanjia.org.OrgKind;
import huizhanjia.org.committee.Body;
import huizhanjia.org.committee.Electing;
import huizhanjia.org.committee.NameList;
import huizhanjia.org.rules.Votes;
import java.time.LocalDate;
import java.util.List;

/// The meeting that founded a union and elected its committees (成立大会).
///
/// @param years the term it elected for, three or five
public record FoundingMeeting(LocalDate heldOn, Votes votes, int years, Names names) {

    /// Members from whom a commission audits the money; below, one person may.
    private static final int AUDIT_FROM = 25;

    /// The lists of names as pasted.
    ///
    /// @param union of the union's committee; of an organiser the one name
    /// @param audit of the commission that audits; empty text where one member of the committee does
    /// @param women of the women's committee; below ten women the one who speaks for them
    public record Names(String union, String audit, String women) {

        public Names {
            union = union.strip();
            audit = audit.strip();
            women = women.strip();
        }
    }

    /// Whoever was elected into the body; empty where nobody was.
    List<Electing.Elected> elected(Body body) {
        return new NameList(body)
                .read(
                        switch (body) {
                            case UNION -> names.union();
                            case AUDIT -> names.audit();
                            case WOMEN -> names.women();
                            case SUPERVISION -> "";
                        });
    }

    /// Whether a committee of women was elected, not only somebody who speaks for them.
    boolean hasWomenCommittee() {
        return elected(Body.WOMEN).stream().anyMatch(one -> one.office() == Body.WOMEN.head());
    }

    void check(OrgKind kind, int memberCount) {
        if (names.union().isEmpty()) {
            throw new Refused("organizing.names-missing", "请填写当选人员名单");
        }
        if (!kind.hasCommittee()) {
            return;
        }
        needHead(Body.UNION);
        if (!names.audit().isEmpty()) {
            needHead(Body.AUDIT);
        } else if (memberCount >= AUDIT_FROM) {
            throw new Refused("organizing.audit-missing", "请填写经费审查委员会名单，主任写明“主任”");
        }
        needApart();
        elected(Body.WOMEN);
    }

    private void needHead(Body body) {
        var heads = elected(body).stream()
                .filter(one -> one.office() == body.head())
                .count();
        if (heads != 1) {
            throw new Refused(
                    "organizing.one-head",
                    "%s应有且只有一名%s，名单里有 %d 名；请在姓名后写“%s”"
                            .formatted(
                                    body.label(),
                                    body.head().label(),
                                    heads,
                                    body.head().label()));
        }
    }

    private void needApart() {
        var chairs = elected(Body.UNION).stream()
                .filter(one -> one.office() == Body.UNION.head())
                .map(one -> one.person().name())
                .toList();
        elected(Body.AUDIT).stream()
                .map(one -> one.person().name())
                .filter(chairs::contains)
                .findFirst()
                .ifPresent(name -> {
                    throw new Refused("organizing.audited", "“%s”是工会主席，不能担任同级经审委员".formatted(name));
                });
    }
}
