package huizhanjia.privacy;

import huizhanjia.kernel.Actor;
import huizhanjia.member.Member;
import huizhanjia.member.rights.MemberAside;
import java.util.List;
import org.springframework.stereotype.Component;

/// Says on the page of a member what they agreed to.
@Component
class ConsentAside implements MemberAside {

    private final ConsentTable table;

    ConsentAside(ConsentTable table) {
        this.table = table;
    }

    @Override
    public List<Line> of(Member member, Actor actor) {
        if (!actor.may("privacy:work")) {
            return List.of();
        }
        var stands = Consents.standing(table.of(member.county(), member.id()));
        var general = stands.get(ConsentKind.GENERAL);
        var href = "/privacy/consents/" + member.id();
        var separate = stands.values().stream()
                .filter(consent -> consent.given() && consent.kind().isSeparate())
                .count();
        return List.of(
                general == null || !general.given()
                        ? new Line("隐私告知的同意", general == null ? "没有记录" : general.told(), "soon", href)
                        : new Line("隐私告知的同意", general.told(), "good", href),
                new Line("单独同意（敏感信息）", separate == 0 ? "没有" : "%d 项".formatted(separate), "", href));
    }
}
