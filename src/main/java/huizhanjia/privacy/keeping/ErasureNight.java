package huizhanjia.privacy.keeping;

import huizhanjia.task.Nightly;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;

/// Every night: what is no longer needed becomes unrecognisable, a few at a time.
@Component
class ErasureNight implements Nightly {

    private final Erasures erasures;
    private final KeepingCounties keepingCounties;

    ErasureNight(Erasures erasures, KeepingCounties keepingCounties) {
        this.erasures = erasures;
        this.keepingCounties = keepingCounties;
    }

    @Override
    public String name() {
        return "erasure";
    }

    @Override
    public String title() {
        return "每夜清理到期的个人信息";
    }

    @Override
    public Collection<String> counties() {
        return keepingCounties.in("");
    }

    @Override
    public void run(String county, LocalDate today) {
        for (var kind : erasures.kinds()) {
            var done = Erasures.AT_ONCE;
            while (done == Erasures.AT_ONCE) {
                done = erasures.erase(county, kind, today);
            }
        }
    }
}
