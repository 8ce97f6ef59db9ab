package huizhanjia.desk;

import huizhanjia.database.Disk;
import huizhanjia.database.Disks;
import huizhanjia.kernel.Actor;
import huizhanjia.ui.desk.Card;
import huizhanjia.ui.desk.DeskSource;
import huizhanjia.ui.desk.Pile;
import huizhanjia.vault.Vault;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What the system administrator should see to before it stops everybody.
@Component
@Order(0)
class SystemDesk implements DeskSource {

    private final Disks disks;
    private final Keeping keeping;
    private final Vault vault;

    SystemDesk(Disks disks, Keeping keeping, Vault vault) {
        this.disks = disks;
        this.keeping = keeping;
        this.vault = vault;
    }

    @Override
    public Pile of(Actor actor) {
        if (!actor.may("clerk:manage")) {
            return Pile.NOTHING;
        }
        var look = new Card.Button("查看系统状况", "/system");
        return Pile.of(
                new Card(
                        "磁盘空间不多，写满以后什么都保存不了",
                        disks.all().stream().filter(Disk::isTight).count(),
                        "运维手册第五、十节：清理旧备份和 cluster.replaced-… 文件夹，或换大磁盘",
                        true,
                        look),
                new Card(
                        "打不开的加密内容，可能有人改动过数据库",
                        vault.unopenedCount(),
                        "运维手册第七节：按运行日志里的位置核对，从备份恢复；./run verify-sealed 核对全部",
                        true,
                        look),
                new Card("备份或恢复演练没有按时做", keeping.late().size(), "运维手册第五节：每天备份，每半年演练一次恢复", false, look));
    }
}
