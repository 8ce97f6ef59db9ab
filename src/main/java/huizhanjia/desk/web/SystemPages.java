package huizhanjia.desk.web;

import huizhanjia.database.BackUpLog;
import huizhanjia.database.Disks;
import huizhanjia.database.Health;
import huizhanjia.desk.Keeping;
import huizhanjia.desk.web.SystemPage.Row;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Needs;
import huizhanjia.ui.Pages;
import huizhanjia.vault.Vault;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
    private final Vault vault;

    SystemPages(Health health, Disks disks, Keeping keeping, Vault vault) {
        this.health = health;
        this.disks = disks;
        this.keeping = keeping;
        this.vault = vault;
    }

    @GetMapping("/system")
    ModelAndView show() {
        var trouble = health.trouble();
        var unopened = vault.unopenedCount();
        var rows = Stream.of(
                Stream.of(
                        Row.of("程序", "版本 " + health.version(), true, ""),
                        Row.of("数据库", trouble.orElse("应答正常"), trouble.isEmpty(), "请处理"),
                        Row.of("加密内容", "启动以来有 %d 处打不开".formatted(unopened), unopened == 0, "请核对")),
                disks.all().stream().map(disk -> Row.of("磁盘 " + disk.place(), disk.told(), !disk.isTight(), "请清理")),
                kept().stream());
        return Pages.show(
                "desk/web/system", new SystemPage(rows.flatMap(row -> row).toList()));
    }

    private List<Row> kept() {
        var late = keeping.late();
        return keeping.log().stream()
                .flatMap(log -> Arrays.stream(BackUpLog.Act.values())
                        .map(act -> Row.of(act.label(), last(log, act), !late.contains(act), "该做了")))
                .toList();
    }

    private static String last(BackUpLog log, BackUpLog.Act act) {
        return log.last(act)
                .map(entry -> Days.minute(entry.at()) + "　" + entry.words())
                .orElse("还没有做过");
    }
}
