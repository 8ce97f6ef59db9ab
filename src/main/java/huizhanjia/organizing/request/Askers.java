package huizhanjia.organizing.request;

import huizhanjia.kernel.Erasable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who asked for a union long ago.
@Component
class Askers implements Erasable {

    private final AskerTable table;

    Askers(AskerTable table) {
        this.table = table;
    }

    @Override
    public String kind() {
        return "organizing.request";
    }

    @Override
    public String title() {
        return "职工建会申请的联系人";
    }

    @Override
    public String months() {
        return "privacy.keep.asker.months";
    }

    @Override
    public String words() {
        return "去掉联系人的姓名、电话和情况说明；保留单位、人数、日期和办理结果";
    }

    @Override
    public long due(Erasing erasing) {
        return table.endedBefore(erasing);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int erase(Erasing erasing, int most) {
        return table.forget(erasing, most);
    }
}
