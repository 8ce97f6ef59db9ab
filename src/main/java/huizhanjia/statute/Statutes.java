package huizhanjia.statute;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.DomainEvent.Change;
import huizhanjia.kernel.Refused;
import huizhanjia.law.LawBook;
import huizhanjia.law.LawText;
import huizhanjia.law.Passage;
import huizhanjia.task.Locks;
import huizhanjia.trail.Trail;
import java.lang.ref.SoftReference;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The texts of law, and how whole ones come in: brought as files, looked at, kept, withdrawn when they were wrong.
@Component
public class Statutes {

    private static final String LOAD = "law:load";
    private static final Duration KEPT_FOR = Duration.ofDays(1);

    private final LoadedTable table;
    private final DraftTable drafts;
    private final Locks locks;
    private final Trail trail;
    private final Clock clock;

    /// Read when the first page asks; let go when memory is short. Nothing is authorised by it.
    private volatile @Nullable SoftReference<Shelf> shelf;

    Statutes(LoadedTable table, DraftTable drafts, Locks locks, Trail trail, Clock clock) {
        this.table = table;
        this.drafts = drafts;
        this.locks = locks;
        this.trail = trail;
        this.clock = clock;
    }

    /// The library and which texts stood when it was read.
    private record Shelf(String revision, Library library) {}

    /// What became of a file.
    ///
    /// @param law the id of the text
    /// @param isNew whether it was not here before
    public record Kept(String law, boolean isNew) {}

    /// All texts as they stand now, also those another server was given.
    public Library library() {
        var revision = table.revision();
        var remembered = shelf;
        var known = remembered == null ? null : remembered.get();
        if (known == null || !known.revision().equals(revision)) {
            known = new Shelf(revision, new Library(table.all()));
            shelf = new SoftReference<>(known);
        }
        return known.library();
    }

    /// Takes a file and reads it; nothing is loaded until it is kept.
    @Transactional
    public DraftId bring(Actor by, String fileName, byte[] content) {
        by.need(LOAD);
        TextRecognition.read(fileName, content);
        var now = clock.instant();
        drafts.removeBefore(now.minus(KEPT_FOR));
        var id = DraftId.next();
        drafts.add(id, new DraftTable.Draft(fileName, content), by.clerk(), now);
        return id;
    }

    /// What a file says that the clerk brought.
    public TextReading reading(Actor by, DraftId id) {
        by.need(LOAD);
        return drafts.find(id, by.clerk())
                .map(draft -> TextRecognition.read(draft.fileName(), draft.content()))
                .orElseThrow(() -> new Refused("statute.no-draft", "这个文件已经载入，或超过一天没有确认、已经清除，请重新上传"));
    }

    /// Loads a file that was looked at, as what the clerk says it is.
    @Transactional
    public Kept keep(Actor by, DraftId id, TextImprint said) {
        var kept = load(by, reading(by, id).as(said));
        drafts.remove(id);
        return kept;
    }

    /// Loads a text; the same one twice changes nothing, and another one of the same version is refused.
    @Transactional
    public Kept load(Actor by, TextReading reading) {
        by.need(LOAD);
        var law = law(reading.imprint());
        locks.await("statute", "load");
        for (var standing : table.titles()) {
            if (standing.digest().equals(reading.digest())) {
                return new Kept(standing.text().id(), false);
            }
            if (standing.text().id().equals(law)) {
                if (words(table.passages(standing.id())).equals(words(reading.passages()))) {
                    return new Kept(law, false);
                }
                throw new Refused(
                        "statute.taken",
                        "%s已由%s载入，内容与这份不同。要更正的，先在它的页面上撤下，再载入这份".formatted(standing.named(), standing.by()));
            }
        }
        var id = table.add(reading, law, by, clock.instant());
        tell(by, id, "载入法规全文：" + reading.imprint().title(), said(reading));
        return new Kept(law, true);
    }

    private static Map<String, Change> said(TextReading reading) {
        return Map.of(
                "版本", new Change("", String.valueOf(reading.imprint().version())),
                "条数", new Change("", "" + reading.articles().size()),
                "文件", new Change("", reading.fileName()),
                "SHA-256", new Change("", reading.digest()));
    }

    /// Takes a text off the shelf that should not have been loaded; its rows stay.
    @Transactional
    public void withdraw(Actor by, String law, String reason) {
        by.need(LOAD);
        if (reason.isBlank()) {
            throw new Refused("statute.no-reason", "请写明撤下的原因");
        }
        var text = table.titles().stream()
                .filter(standing -> standing.text().id().equals(law))
                .findFirst()
                .filter(standing -> table.withdraw(standing, reason.strip(), by, clock.instant()))
                .orElseThrow(() -> new Refused("statute.not-loaded", "这部法规没有载入全文，或已经撤下"));
        tell(
                by,
                text.id(),
                "撤下法规全文：" + text.text().title(),
                Map.of(
                        "版本", new Change(String.valueOf(text.text().version()), ""),
                        "原因", new Change("", reason.strip())));
    }

    private void tell(Actor by, UUID text, String summary, Map<String, Change> changes) {
        var scope = by.scope();
        trail.record(by, new StatuteEvent(scope.countyOrNone(), scope.root(), "statute:" + text, summary, changes));
    }

    /// The id of a text: that of the text the house cites, else made of its title and version.
    private static String law(TextImprint imprint) {
        var version = imprint.version();
        if (imprint.title().isBlank()) {
            throw new Refused("statute.no-title", "请填写法规的标题");
        }
        if (version == null) {
            throw new Refused("statute.no-version", "看不出版本日期（公布或最后修正的那天）。请填写，或写进文件名，例如 工会法_20211224.docx");
        }
        if (!imprint.law().isEmpty()) {
            return free(imprint.law());
        }
        return TextRecognition.known(imprint.title(), version)
                .map(known -> free(known.id()))
                .orElseGet(() -> LawText.shortened(imprint.title()).replaceAll("[/?#%\\\\\\s]", "") + "-" + version);
    }

    /// What comes with the house whole is not loaded again.
    private static String free(String law) {
        if (LawBook.find(law).filter(LawText::isWhole).isPresent()) {
            throw new Refused("statute.held", "系统自带这份文件的全文，不用载入");
        }
        return law;
    }

    private static List<String> words(List<Passage> passages) {
        return passages.stream()
                .map(passage -> passage.text().replaceAll("[\\s\\u00A0\\u2000-\\u200A\\u3000]", ""))
                .toList();
    }
}
