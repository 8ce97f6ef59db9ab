package huizhanjia.privacy;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.trail.Trail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Privacy notices: issued version by version, open to everybody.
@Component
public class Notices {

    private final NoticeTable table;
    private final Trail trail;
    private final Clock clock;

    Notices(NoticeTable table, Trail trail, Clock clock) {
        this.table = table;
        this.trail = trail;
        this.clock = clock;
    }

    /// Issues the next version; it never reaches back, because nobody can have read it then.
    @Transactional
    public Notice issue(LocalDate fromOn, Notice.Words words, Actor by) {
        by.need("privacy:manage");
        if (!words.isWhole()) {
            throw new Refused("privacy.notice-parts", "《个人信息保护法》第十七条要告知的各项都要写，请补齐");
        }
        if (fromOn.isBefore(today())) {
            throw new Refused("privacy.notice-past", "生效日期 %s 已经过去，请填今天或以后的日期".formatted(fromOn));
        }
        var handler = Handler.of(by.scope());
        var last = table.of(handler.county()).stream().findFirst();
        last.filter(before -> before.fromOn().isAfter(fromOn)).ifPresent(before -> {
            throw new Refused(
                    "privacy.notice-order", "第 %d 版 %s 才生效，新版不能更早".formatted(before.version(), before.fromOn()));
        });
        var version = last.map(Notice::version).orElse(0) + 1;
        var notice = new Notice(handler, version, fromOn, words, Signed.by(by, clock.instant()));
        if (!table.add(notice)) {
            throw new Refused("privacy.stale", "别人刚发布了新的一版，请刷新后再看");
        }
        trail.record(
                by,
                PrivacyEvent.of(handler, "notice:" + handler.county(), "发布隐私告知")
                        .with("版本", "第 %d 版".formatted(version))
                        .with("生效日期", fromOn.toString()));
        return notice;
    }

    /// Every version of the scope's own union, the newest first.
    public List<Notice> of(Scope scope) {
        return table.of(Handler.of(scope).county());
    }

    /// What holds in a county today.
    public Optional<Notice> current(String county) {
        return table.at(county, today());
    }

    /// What holds today, one a county.
    public List<Notice> current() {
        return table.at(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
