package huizhanjia.privacy.audit;

import huizhanjia.access.AccessChanged;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Days;
import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Scope;
import huizhanjia.member.MemberEvent.MemberRevealed;
import huizhanjia.member.MemberEvent.MembersExported;
import huizhanjia.member.rights.ListRead;
import huizhanjia.parameter.Parameters;
import huizhanjia.privacy.Handler;
import huizhanjia.privacy.PrivacyEvent;
import huizhanjia.privacy.Signed;
import huizhanjia.privacy.audit.Sampling.Drawn;
import huizhanjia.privacy.audit.Sampling.Mark;
import huizhanjia.privacy.audit.Sampling.Signature;
import huizhanjia.trail.Trail;
import huizhanjia.trail.Trail.Spot;
import huizhanjia.trail.sample.LogSamples;
import huizhanjia.trail.sample.LogSamples.Sifting;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Audits of the log, month by month: a sample is drawn, each event marked, the month signed.
@Component
public class Audits {

    /// At least so many a month.
    static final String SAMPLE = "privacy.audit.sample";

    /// Whole numbers shown, rosters that left, grants and passwords, lists looked through.
    private static final Set<String> KINDS = Set.of(
            MemberRevealed.class.getSimpleName(),
            MembersExported.class.getSimpleName(),
            AccessChanged.class.getSimpleName(),
            ListRead.class.getSimpleName());

    private static final String AUDIT = "privacy:audit";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SamplingTable table;
    private final Parameters parameters;
    private final LogSamples log;
    private final Trail trail;
    private final Clock clock;

    Audits(SamplingTable table, Parameters parameters, LogSamples log, Trail trail, Clock clock) {
        this.table = table;
        this.parameters = parameters;
        this.log = log;
        this.trail = trail;
        this.clock = clock;
    }

    /// Draws the sample of a month that is over, once.
    @Transactional
    public void draw(YearMonth month, Actor by) {
        by.need(AUDIT);
        if (!month.isBefore(thisMonth())) {
            throw new Refused("privacy.month-runs", "%s 还没有过完，过完以后再抽查".formatted(month));
        }
        var spots =
                new ArrayList<>(log.spots(by.scope(), new Sifting(KINDS, start(month), start(month.plusMonths(1)))));
        Collections.shuffle(spots, RANDOM);
        var handler = Handler.of(by.scope());
        var sampling = new Sampling(
                handler.county(),
                month,
                spots.size(),
                Signed.by(by, clock.instant()),
                drawn(
                        spots,
                        parameters.numbers(handler.county(), parameters.today()).count(SAMPLE)),
                null);
        if (!table.add(sampling, by.scope())) {
            throw new Refused("privacy.drawn", "%s 已经抽查过，不能重抽".formatted(month));
        }
        tell(
                sampling,
                "抽查操作日志",
                "%d 条中抽 %d 条".formatted(spots.size(), sampling.drawn().size()),
                by);
    }

    /// Marks one of the sample.
    @Transactional
    public void mark(YearMonth month, int place, Opinion opinion, Actor by) {
        by.need(AUDIT);
        var sampling = need(by.scope(), month);
        if (sampling.isSigned()) {
            throw new Refused("privacy.signed", "%s 已经签字，不能再改".formatted(month));
        }
        if (sampling.drawn().stream().noneMatch(drawn -> drawn.place() == place)) {
            throw new Refused("privacy.no-place", "没有抽到第 %d 条".formatted(place));
        }
        if (opinion.doubtful() && opinion.words().isBlank()) {
            throw new Refused("privacy.words", "存疑的要写明疑点");
        }
        var mark = new Mark(opinion.doubtful(), opinion.words().strip(), Signed.by(by, clock.instant()));
        if (!table.mark(sampling, place, mark)) {
            throw new Refused("privacy.marked", "第 %d 条已经审过".formatted(place));
        }
        if (opinion.doubtful()) {
            tell(sampling, "日志审计存疑", "第 %d 条：%s".formatted(place, mark.words()), by);
        }
    }

    /// What the auditor thinks of one.
    public record Opinion(boolean doubtful, String words) {}

    /// Signs the month, once everything is marked.
    @Transactional
    public void sign(YearMonth month, String words, Actor by) {
        by.need(AUDIT);
        var sampling = need(by.scope(), month);
        if (sampling.unmarked() > 0) {
            throw new Refused("privacy.unmarked", "还有 %d 条没有审，审完再签字".formatted(sampling.unmarked()));
        }
        if (words.isBlank()) {
            throw new Refused("privacy.words", "请写明审计结论");
        }
        var signature = new Signature(words.strip(), Signed.by(by, clock.instant()));
        if (!table.sign(sampling, signature)) {
            throw new Refused("privacy.signed", "%s 已经签字".formatted(month));
        }
        tell(sampling, "日志审计签字", "抽查 %d 条，存疑 %d 条".formatted(sampling.drawn().size(), sampling.doubtful()), by);
    }

    /// The months that are over since the log began, the newest first.
    public List<Month> months(Scope scope) {
        var last = thisMonth().minusMonths(1);
        var began = log.began(scope)
                .map(moment -> YearMonth.from(moment.atZone(Days.CHINA)))
                .orElse(thisMonth());
        var samplings = table.of(Handler.of(scope).county());
        return Stream.iterate(last, month -> !month.isBefore(began), month -> month.minusMonths(1))
                .map(month -> new Month(
                        month,
                        samplings.stream()
                                .filter(sampling -> sampling.month().equals(month))
                                .findFirst()
                                .orElse(null),
                        month.isBefore(last)))
                .toList();
    }

    /// A month that is over.
    ///
    /// @param sampling null while none was drawn
    /// @param past whether the month after it is over too: by then it should be signed
    public record Month(YearMonth month, @Nullable Sampling sampling, boolean past) {

        public boolean isSigned() {
            return sampling != null && sampling.isSigned();
        }

        /// Whether it was missed.
        public boolean isMissed() {
            return past && !isSigned();
        }
    }

    /// The sample of a month; empty while none was drawn.
    public Optional<Sampling> find(Scope scope, YearMonth month) {
        return table.of(Handler.of(scope).county()).stream()
                .filter(sampling -> sampling.month().equals(month))
                .findFirst();
    }

    private Sampling need(Scope scope, YearMonth month) {
        return find(scope, month).orElseThrow(() -> new Refused("privacy.not-drawn", "%s 还没有抽查".formatted(month)));
    }

    private static List<Drawn> drawn(List<Spot> shuffled, int wanted) {
        return IntStream.range(0, Math.min(wanted, shuffled.size()))
                .mapToObj(at -> new Drawn(at + 1, shuffled.get(at), null))
                .toList();
    }

    private void tell(Sampling sampling, String summary, String words, Actor by) {
        trail.record(
                by,
                PrivacyEvent.of(Handler.of(by.scope()), "audit:" + sampling.month(), summary)
                        .with("月份", sampling.month().toString())
                        .with("情况", words));
    }

    private YearMonth thisMonth() {
        return YearMonth.from(clock.instant().atZone(Days.CHINA));
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(Days.CHINA).toInstant();
    }
}
