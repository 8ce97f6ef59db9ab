package huizhanjia.trail;

import huizhanjia.kernel.Refused;
import huizhanjia.trail.AnchorLine.Countersigned;
import huizhanjia.trail.BookTable.Book;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The anchor as it rests, read together with the book of the database: what an operator answered for since it was
/// written takes its place.
@Component
class AnchorStore {

    private final AnchorFile file;
    private final BookTable books;
    private final EventTable events;

    AnchorStore(AnchorFile file, BookTable books, EventTable events) {
        this.file = file;
        this.books = books;
        this.events = events;
    }

    /// The lines superior unions keep.
    List<Countersigned> countersigned() {
        return events.countersigned();
    }

    /// Whether nothing has ever been anchored, here or in the database.
    boolean isUntouched() {
        return books.find().isEmpty() && readable().isBlank() && !file.isSpoiled();
    }

    /// What the file says; blank when it is not there or was spoiled, which `current` refuses.
    Anchor readable() {
        return file.isSpoiled()
                ? Anchor.blank(UUID.randomUUID())
                : file.read().orElseGet(() -> Anchor.blank(UUID.randomUUID()));
    }

    void write(Anchor anchor) {
        file.write(anchor);
    }

    /// What the database must go on from; refused when the two do not belong together. The file is read first: it is
    /// never ahead of what was committed then.
    Anchor current() {
        var read = file.read();
        var book = books.find().orElseThrow(() -> new Refused("trail.book-missing", "数据库里没有日志簿，数据库被退回到旧的状态，或换成了另一个库"));
        var anchor = read.orElseThrow(
                () -> new Refused("trail.anchor-missing", "找不到锚文件 %s，无法证明数据库没有被退回到旧的状态".formatted(file.path())));
        if (!book.isSealed()) {
            throw new Refused("trail.book-spoiled", "日志簿（链的总数）被改动");
        }
        if (!anchor.isBlank() && !anchor.book().equals(book.id())) {
            throw new Refused("trail.anchor-foreign", "锚文件 %s 是另一份数据的".formatted(file.path()));
        }
        if (anchor.anchorings() > book.anchorings()) {
            throw new Refused("trail.rolled-back", "数据库被退回到旧的状态：最近一次起算的记录不见了");
        }
        return anchor.anchorings() == book.anchorings() ? anchor : anew(anchor, book);
    }

    private Anchor anew(Anchor anchor, Book book) {
        var all = books.anchorings();
        if (all.isEmpty()
                || all.getLast().number() != book.anchorings()
                || !all.getLast().isSealed()) {
            throw new Refused("trail.anchoring-spoiled", "起算记录被改动或移除");
        }
        return new Anchor(
                book.id(),
                anchor.written(),
                book.anchorings(),
                all.getLast().ends().values().stream().toList());
    }
}
