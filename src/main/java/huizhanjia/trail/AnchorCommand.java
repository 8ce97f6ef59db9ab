package huizhanjia.trail;

import huizhanjia.database.Restored;
import huizhanjia.kernel.Command;
import huizhanjia.trail.Anchoring.Kind;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/// `./run anchor REASON`: the log goes on from the rows as they are; who said so, why, and what did not hold stays
/// written. A back-up that is put back says so by itself.
@Component
class AnchorCommand implements Command, Restored {

    private final Anchors anchors;
    private final BookTable books;

    AnchorCommand(Anchors anchors, BookTable books) {
        this.anchors = anchors;
        this.books = books;
    }

    @Override
    public String name() {
        return "anchor";
    }

    @Override
    public int run(List<String> arguments) {
        var reason = String.join(" ", arguments).strip();
        if (reason.isEmpty()) {
            IO.println("用法：./run anchor 说明（谁、因为什么，例如：李四，服务器更换后锚文件没有一并拷来）");
            return 1;
        }
        anchor(Kind.ACCEPTED, reason);
        return 0;
    }

    @Override
    public void restored(Path file) {
        anchor(Kind.RESTORED, file.getFileName().toString());
    }

    private void anchor(Kind kind, String reason) {
        anchors.anew(kind, reason);
        IO.println("操作日志" + books.anchorings().getLast().told());
    }
}
