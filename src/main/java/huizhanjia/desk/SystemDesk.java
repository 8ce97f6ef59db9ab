package huizhanjia.desk;

import huizhanjia.database.Disk;
import huizhanjia.database.Disks;
import huizhanjia.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What the system administrator should see to before it stops everybody.
@Component
@Order(0)
class SystemDesk implements DeskSource {

    private final Disks disks;
    private final Keeping keeping;

    SystemDesk(Disks disks, Keeping keeping) {
        this.disks = disks;
        this.keeping = keeping;
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
                new Card("备份或恢复演练没有按时做", keeping.late().size(), "运维手册第五节：每天备份，每半年演练一次恢复", false, look));
    }
}
