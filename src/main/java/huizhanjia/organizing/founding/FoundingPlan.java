package huizhanjia.organizing.founding;

import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;

/// What union is to be founded.
///
/// @param name of the union
/// @param parent the one it shall stand under
/// @param staffCount how many work there
/// @param memberCount how many want to join
/// @param womenCount women among them
public record FoundingPlan(String name, OrgId parent, int staffCount, int memberCount, int womenCount) {

    public FoundingPlan {
        name = name.strip();
    }

    void check() {
        if (name.isEmpty()) {
            throw new Refused("organizing.name-missing", "请填写拟成立工会的名称");
        }
        if (memberCount < 1 || womenCount > memberCount) {
            throw new Refused("organizing.counts", "自愿入会人数至少 1 人，女会员不能多于会员，请核对");
        }
    }
}
