package huizhanjia.intake;

import huizhanjia.intake.IntakeCard.Marks;
import huizhanjia.intake.IntakeCard.UploadedFile;
import huizhanjia.intake.IntakeCard.Uploader;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Sha256;
import huizhanjia.sheet.Mapping;
import huizhanjia.sheet.Recognition;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Rosters on their way in: uploaded, recognised, checked, committed, and taken back.
@Component
public class Intakes {

    private static final int LONGEST_NAME = 120;

    private final IntakeTable table;
    private final IntakeReader reader;
    private final IntakeSteps steps;
    private final Rosters rosters;
    private final IntakeScope scopes;

    Intakes(IntakeTable table, IntakeReader reader, IntakeSteps steps, Rosters rosters, IntakeScope scopes) {
        this.table = table;
        this.reader = reader;
        this.steps = steps;
        this.rosters = rosters;
        this.scopes = scopes;
    }

    /// The kinds of list the post in use may bring in.
    public List<Roster> rosters(Actor by) {
        return rosters.of(by);
    }

    /// The kind of list by its code, if the post in use may bring it in.
    public Roster roster(String code, Actor by) {
        var roster = rosters.need(code);
        by.need(roster.permission());
        return roster;
    }

    /// Takes a file in and looks for its header; refuses what cannot be read.
    @Transactional
    public IntakeId upload(Upload upload, Actor by) {
        var roster = roster(upload.roster(), by);
        if (!by.scope().isWithinCounty()) {
            throw new Refused("intake.too-wide", "导入要在一个县的范围内进行，请切换到县级或以下的任职");
        }
        var mapping = reader.look(upload.content(), roster);
        var digest = Sha256.of(upload.content());
        var card = card(upload, roster, mapping, by);
        table.add(card, digest);
        reader.keep(card, upload.content());
        steps.record(by, IntakeEvent.uploaded(card, roster.label()));
        return card.id();
    }

    /// The intakes the post in use may see, the newest first.
    public Excerpt<IntakeCard> newest(Actor by, Excerpt.Span span) {
        return by.scope().isWithinCounty() ? table.newest(by.scope(), span) : new Excerpt<>(List.of(), 0, 0);
    }

    /// An intake, or a refusal that does not tell whether it exists outside the scope.
    public IntakeCard need(IntakeId id, Actor by) {
        var card = table.find(id)
                .filter(found -> scopes.contains(found, by))
                .orElseThrow(() -> new Refused("intake.unknown", "没有这次导入，或不在您的管辖范围内"));
        by.need(rosters.need(card.roster()).permission());
        return card;
    }

    /// When the same file, byte by byte, was committed before and not taken back.
    public Optional<Instant> committedBefore(IntakeCard card) {
        return table.committedBefore(card);
    }

    /// What each sheet of the file looks like.
    public List<Recognition> recognise(IntakeCard card) {
        return reader.recognise(card);
    }

    /// What the form shows as answers to the roster's questions: what was said, else what the file mentions.
    public Map<String, String> answers(IntakeCard card, List<Recognition> recognised, Actor by) {
        return scopes.shown(card, rosters.need(card.roster()), recognised, by);
    }

    /// Reads the file as a person says from now on; an earlier check no longer counts.
    @Transactional
    public void map(IntakeCard card, Mapping mapping, Map<String, String> answers, Actor by) {
        open(card, by);
        var said = scopes.read(card, rosters.need(card.roster()), answers, by);
        if (!table.map(card, mapping, said)) {
            throw closed();
        }
    }

    /// Begins to judge every row.
    @Transactional
    public void check(IntakeCard card, Actor by) {
        open(card, by);
        card.mapping().check(rosters.need(card.roster()).columns());
        steps.begin(card, IntakeStage.CHECK, null, by);
    }

    /// Begins to do what the check said.
    @Transactional
    public void commit(IntakeCard card, CommitChoice choice, Actor by) {
        commit(card, choice, false, by);
    }

    /// The same, having been told whether those whose number is known under another name are called as the file says.
    @Transactional
    public void commit(IntakeCard card, CommitChoice choice, boolean renaming, Actor by) {
        open(card, by);
        if (!card.isChecked()) {
            throw new Refused("intake.unchecked", "还没有预检，请先预检再提交");
        }
        table.say(card, card.said().with(Said.RENAMING, String.valueOf(renaming)));
        steps.begin(card, IntakeStage.COMMIT, choice, by);
    }

    /// Begins to take back what the commit did.
    @Transactional
    public void undo(IntakeCard card, Actor by) {
        by.need(rosters.need(card.roster()).permission());
        if (!card.isUndoable(steps.now())) {
            throw new Refused("intake.too-late", "提交后七天内才能撤回，且只能撤回一次");
        }
        steps.begin(card, IntakeStage.UNDO, null, by);
    }

    private void open(IntakeCard card, Actor by) {
        by.need(rosters.need(card.roster()).permission());
        if (!card.isOpen()) {
            throw closed();
        }
    }

    private static Refused closed() {
        return new Refused("intake.closed", "这份名册正在办理或已经提交，不能再改");
    }

    private IntakeCard card(Upload upload, Roster roster, Mapping mapping, Actor by) {
        return new IntakeCard(
                IntakeId.next(),
                by.scope().county(),
                upload.roster(),
                new UploadedFile(plainName(upload.fileName()), upload.content().length),
                scopes.org(upload, by),
                new Uploader(by.clerk(), by.clerkName(), by.post()),
                mapping,
                scopes.chosen(roster, upload, by),
                null,
                "",
                new Marks(steps.now(), null, null, null, null, 0, 0));
    }

    /// Some browsers send the whole path; what is shown is the name alone.
    private static String plainName(String sent) {
        var name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        var shown = name.isEmpty() ? "未命名文件" : name;
        return shown.length() <= LONGEST_NAME ? shown : shown.substring(shown.length() - LONGEST_NAME);
    }
}
