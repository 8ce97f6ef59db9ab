package huizhanjia.election.officer;

import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.org.committee.Committee;
import huizhanjia.org.committee.CommitteeSeat;
import huizhanjia.org.committee.Committees;
import huizhanjia.org.term.TermLine;
import java.time.LocalDate;
import java.util.UUID;

/// A seat that is held, and the committee it is in.
///
/// @param line the union and its term
public record Holding(TermLine line, Committee committee, CommitteeSeat seat) {

    /// The seat of the union if somebody holds it on the day; else a refusal.
    static Holding need(Committees committees, TermLine line, UUID seat, LocalDate on) {
        for (var committee : committees.on(line.id(), line.county(), on)) {
            for (var held : committee.seatsOn(on)) {
                if (held.id().equals(seat)) {
                    return new Holding(line, committee, held);
                }
            }
        }
        throw new Refused("election.no-seat", "这个席位已经空缺或不存在，请刷新后再看");
    }

    /// Chairs and deputies are not moved or recalled like others.
    void needProtected() {
        if (!seat.office().isProtected()) {
            throw new Refused("election.not-protected", "双重同意和罢免程序只适用于工会主席、副主席；其他委员请在委员会页面登记空缺");
        }
    }

    /// The union.
    OrgId org() {
        return line.id();
    }

    /// As printed, such as 王芳（主席）.
    public String told() {
        return seat.person().name() + "（" + seat.office().label() + "）";
    }
}
