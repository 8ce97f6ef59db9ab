package huizhanjia.privacy.asking;

import huizhanjia.kernel.Erasable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The names of people who are no members and asked something long ago.
@Component
class AskedPersons implements Erasable {

    private final AskedNameTable table;

    AskedPersons(AskedNameTable table) {
        this.table = table;
    }

    @Override
    public String kind() {
        return "privacy.request";
    }

    @Override
    public String title() {
        return "权利请求里非会员的姓名";
    }

    @Override
    public String months() {
        return "privacy.keep.request.months";
    }

    @Override
    public String words() {
        return "去掉请求人的姓名；保留请求的事项、日期、办理过程和答复";
    }

    @Override
    public long due(Erasing erasing) {
        return table.answeredBefore(erasing);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int erase(Erasing erasing, int most) {
        return table.forget(erasing, most);
    }
}
