package huizhanjia.signin;

import huizhanjia.access.Clerks;
import huizhanjia.kernel.Erasable;
import huizhanjia.kernel.Erasable.Erasing;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lines of the sign-in log that nobody needs any more: who tried, from where and with what goes; that somebody
/// tried, when and how it ended stays in its chain. A name nobody has belongs to whichever county of the house
/// asks first.
@Component
class OldAttempts implements Erasable {

    private final SignInTable table;
    private final Clerks clerks;
    private final Clock clock;

    OldAttempts(SignInTable table, Clerks clerks, Clock clock) {
        this.table = table;
        this.clerks = clerks;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "signin.attempt";
    }

    @Override
    public String title() {
        return "登录日志里的用户、地址和浏览器";
    }

    @Override
    public String months() {
        return "privacy.keep.attempt.months";
    }

    @Override
    public String words() {
        return "去掉用户、登录名、网络地址和浏览器；保留时间、结果和日志链。不满六个月的不去掉（网络安全法第二十一条）";
    }

    @Override
    public long due(Erasing erasing) {
        return table.due(erasing, clerks.of(erasing.county()), before(erasing));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int erase(Erasing erasing, int most) {
        return table.forget(erasing, clerks.of(erasing.county()), before(erasing), most);
    }

    private Instant before(Erasing erasing) {
        var lawful = SignInTable.forgettable(LocalDate.now(clock));
        var day = erasing.before().isBefore(lawful) ? erasing.before() : lawful;
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
