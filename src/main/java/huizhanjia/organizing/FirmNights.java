package huizhanjia.organizing;

import huizhanjia.task.Nightly;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Every night: what unions cover, and who ended.
@Component
class FirmNights implements Nightly {

    private final Register register;
    private final Firms firms;

    FirmNights(Register register, Firms firms) {
        this.register = register;
        this.firms = firms;
    }

    @Override
    public String name() {
        return "firms";
    }

    @Override
    public void run(LocalDate today) {
        register.counties().forEach(firms::settle);
    }
}
