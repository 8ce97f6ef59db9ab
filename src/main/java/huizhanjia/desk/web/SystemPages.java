package huizhanjia.desk.web;

import huizhanjia.database.BackUpLog;
import huizhanjia.database.Disks;
import huizhanjia.database.Health;
import huizhanjia.desk.Keeping;
import huizhanjia.kernel.Needs;
import huizhanjia.ui.Pages;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/system`: how the program and what it stands on are, for the system administrator.
@Controller
@Needs("clerk:manage")
class SystemPages {

    private final Health health;
    private final Disks disks;
    private final Keeping keeping;

    SystemPages(Health health, Disks disks, Keeping keeping) {
        this.health = health;
        this.disks = disks;
        this.keeping = keeping;
    }

    @GetMapping("/system")
    ModelAndView show() {
        return Pages.show(
                "desk/web/system",
                new SystemPage(health.version(), health.trouble().orElse(""), disks.all(), kept()));
    }

    private List<SystemPage.Kept> kept() {
        return keeping.log()
                .map(log -> Arrays.stream(BackUpLog.Act.values())
                        .map(act -> SystemPage.Kept.of(act, log, keeping.late().contains(act)))
                        .toList())
                .orElse(List.of());
    }
}
