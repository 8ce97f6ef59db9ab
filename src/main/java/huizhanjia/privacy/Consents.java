package huizhanjia.privacy;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.member.Member;
import huizhanjia.member.Members;
import huizhanjia.privacy.Consent.Statement;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Consents of members: given on a version of the notice, withdrawn, looked through.
@Component
public class Consents {

    private final ConsentTable table;
    private final NoticeTable notices;
    private final Members members;
    private final Trail trail;
    private final Clock clock;

    Consents(ConsentTable table, NoticeTable notices, Members members, Trail trail, Clock clock) {
        this.table = table;
        this.notices = notices;
        this.members = members;
        this.trail = trail;
        this.clock = clock;
    }

    /// Writes down what a person said.
    @Transactional
    public void record(MemberId id, Statement said, Actor by) {
        by.need("privacy:work");
        var member = members.need(by.scope(), id);
        if (said.on().isAfter(LocalDate.now(clock))) {
            throw new Refused("privacy.date-ahead", "日期 %s 还没有到，请核对".formatted(said.on()));
        }
        var stands = standing(table.of(member.county(), id)).get(said.kind());
        var isGiven = stands != null && stands.given();
        if (!said.given() && !isGiven) {
            throw new Refused("privacy.no-consent", "没有记着此项同意，不用撤回");
        }
        if (!said.given()
                && stands != null
                && said.on().isBefore(stands.statement().on())) {
            throw new Refused(
                    "privacy.withdrawn-before",
                    "撤回不能早于同意（%s）".formatted(stands.statement().on()));
        }
        table.add(member.county(), new Consent(id, said, read(member, said), Signed.by(by, clock.instant())));
        trail.record(
                by,
                PrivacyEvent.of(
                                new Handler(member.county(), member.org()),
                                member.subject(),
                                said.given() ? "记录同意" : "记录撤回同意")
                        .with("事项", said.kind().label())
                        .with("方式", said.way().label())
                        .with("日期", said.on().toString()));
    }

    /// Everything a member said, the newest first.
    public List<Consent> of(Scope scope, MemberId id) {
        return table.of(members.need(scope, id).county(), id);
    }

    /// What stands of it: the newest statement of each kind.
    public static Map<ConsentKind, Consent> standing(List<Consent> newestFirst) {
        var stands = new EnumMap<ConsentKind, Consent>(ConsentKind.class);
        newestFirst.forEach(consent -> stands.putIfAbsent(consent.kind(), consent));
        return stands;
    }

    /// The version that was in force when the person agreed.
    private @Nullable Integer read(Member member, Statement said) {
        if (!said.given()) {
            return null;
        }
        return notices.at(member.county(), said.on())
                .map(Notice::version)
                .orElseThrow(() -> new Refused("privacy.no-notice", "%s 还没有生效的隐私告知，请先发布，再记录同意".formatted(said.on())));
    }
}
