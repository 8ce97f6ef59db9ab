package huizhanjia.desk.web;

import huizhanjia.database.Disks;
import huizhanjia.database.Health;
import huizhanjia.kernel.Needs;
import huizhanjia.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/system`: how the program and what it stands on are, for the system administrator.
@Controller
@Needs("clerk:manage")
class SystemPages {

    private final Health health;
    private final Disks disks;

    SystemPages(Health health, Disks disks) {
        this.health = health;
        this.disks = disks;
    }

    @GetMapping("/system")
    ModelAndView show() {
        return Pages.show(
                "desk/web/system", new SystemPage(health.version(), health.trouble().orElse(""), disks.all()));
    }
}
