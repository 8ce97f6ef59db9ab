package huizhanjia.org.rules;

import huizhanjia.law.Cites;
import huizhanjia.law.Rule;
import huizhanjia.law.Verdict;
import java.time.LocalDate;

/// Nothing ends a union here; only what never began to live — an import by mistake — may be taken back.
@Cites(law = "trade-union-law-2021", article = "第十三条", quote = "任何组织和个人不得随意撤销、合并工会组织。")
public final class NoArbitraryDissolution implements Rule<Retraction> {

    /// As long as the import itself can be undone.
    static final int DAYS = 7;

    @Override
    public Verdict judge(Retraction retraction, LocalDate on) {
        if (retraction.hasMembers() || retraction.childCount() > 0) {
            return new Verdict.Breached("该工会已有会员或下级组织，不能撤回导入；撤销、合并工会须依法报批");
        }
        if (retraction.isChanged()) {
            return new Verdict.Breached("该工会导入后资料已有变动，不能撤回导入；撤销、合并工会须依法报批");
        }
        if (retraction.days() > DAYS) {
            return new Verdict.Breached("该工会导入已超过 %d 天，不能撤回；撤销、合并工会须依法报批".formatted(DAYS));
        }
        return new Verdict.Met();
    }
}
