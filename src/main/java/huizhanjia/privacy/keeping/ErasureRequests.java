package huizhanjia.privacy.keeping;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import huizhanjia.member.Members;
import huizhanjia.member.rights.LeftMembers;
import huizhanjia.privacy.Handler;
import huizhanjia.privacy.PrivacyEvent;
import huizhanjia.privacy.asking.PersonRequest;
import huizhanjia.privacy.asking.PersonRequestId;
import huizhanjia.privacy.asking.PersonRequests;
import huizhanjia.privacy.asking.RequestKind;
import huizhanjia.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes one person unrecognisable who has left and asks for it (个人信息保护法 第四十七条), unless an auditor holds the record.
@Component
public class ErasureRequests {

    private final PersonRequests requests;
    private final LeftMembers left;
    private final Members members;
    private final Holds holds;
    private final Trail trail;

    ErasureRequests(PersonRequests requests, LeftMembers left, Members members, Holds holds, Trail trail) {
        this.requests = requests;
        this.left = left;
        this.members = members;
        this.holds = holds;
        this.trail = trail;
    }

    /// Does it, as a step of the request.
    @Transactional
    public void grant(PersonRequestId id, Actor by) {
        by.need("privacy:manage");
        var request = requests.need(by.scope(), id);
        var who = request.who().member();
        if (who == null || request.asked().kind() != RequestKind.DELETE) {
            throw new Refused("privacy.no-erasure", "只有会员本人请求删除的，才能在这里匿名化");
        }
        var member = members.need(by.scope(), who);
        if (holds.holds(member.county(), left.kind(), who.value())) {
            throw new Refused("privacy.held", "审计员已保全这份资料，解除以前不能匿名化");
        }
        requests.step(id, PersonRequest.Kind.ERASED, new PersonRequests.Answer(left.words(), ""), by);
        if (!left.forget(by.scope(), who)) {
            throw new Refused("privacy.erased", "这份资料已经匿名化");
        }
        trail.record(by, PrivacyEvent.of(new Handler(member.county(), member.org()), member.subject(), "依请求匿名化会员资料"));
    }
}
