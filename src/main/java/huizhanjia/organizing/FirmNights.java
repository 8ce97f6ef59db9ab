package huizhanjia.organizing;

import huizhanjia.task.Nightly;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Component;

/// Every night: what unions cover, and who ended.
@Component
class FirmNights implements Nightly {

    private final FirmRegister firmRegister;
    private final Firms firms;

    FirmNights(FirmRegister firmRegister, Firms firms) {
        this.firmRegister = firmRegister;
        this.firms = firms;
    }

    @Override
    public String name() {
        return "firms";
    }

    @Override
    public String title() {
        return "每夜核对单位覆盖";
    }

    @Override
    public Collection<String> counties() {
        return firmRegister.counties();
    }

    @Override
    public void run(String county, LocalDate today) {
        firms.settle(county);
    }
}
