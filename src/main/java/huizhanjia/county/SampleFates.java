package huizhanjia.county;

import huizhanjia.member.Reason;
import huizhanjia.member.Step;
import huizhanjia.org.OrgKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Draws what became of memberships: of a thousand about sixty were kept, twenty moved, a dozen left.
final class SampleFates {

    private static final int THOUSAND = 1000;

    /// Nothing changes within the first year.
    private static final int QUIET_DAYS = 400;

    private static final Set<OrgKind> ROOMY = EnumSet.of(OrgKind.GRASSROOTS, OrgKind.JOINT);

    private final List<SampleUnion> doors;
    private final LocalDate latest;

    SampleFates(SampleUnions sampleUnions, LocalDate latest) {
        this.doors = sampleUnions.all().stream()
                .filter(sampleUnion -> ROOMY.contains(sampleUnion.kind())
                        && !sampleUnion.members().isEmpty())
                .toList();
        this.latest = latest;
    }

    SampleFate draw(SampleUnion sampleUnion, boolean woman, LocalDate joinedOn, Random random) {
        var roll = random.nextInt(THOUSAND);
        var days = ChronoUnit.DAYS.between(joinedOn, latest) - QUIET_DAYS;
        if (days < 2 || roll >= 130) {
            return new SampleFate.Stays();
        }
        var on = joinedOn.plusDays(QUIET_DAYS + random.nextInt((int) days));
        if (roll < 70) {
            return new SampleFate.Retained(kept(woman, on, random));
        }
        if (roll < 95) {
            return moved(sampleUnion, on, random);
        }
        if (roll < 112) {
            return new SampleFate.Withdrawn(step(on, Reason.OWN_WISH, "", "工会小组同意，委员会%s宣布，会员证已收回".formatted(on)));
        }
        return roll < 126 ? restored(on, random) : expelled(on, random);
    }

    private SampleFate moved(SampleUnion sampleUnion, LocalDate on, Random random) {
        var open = doors.stream()
                .filter(door -> !door.key().equals(sampleUnion.key())
                        && door.foundedOn().isBefore(on))
                .toList();
        var to = open.get(random.nextInt(open.size()));
        return new SampleFate.Moved(to.key(), step(on, Reason.WORK_CHANGED, "", "到%s工作".formatted(to.name())));
    }

    private SampleFate restored(LocalDate on, Random random) {
        var back = on.plusDays(30 + random.nextInt(300));
        var kept = step(on, Reason.UNEMPLOYED, "", "");
        return back.isAfter(latest)
                ? new SampleFate.Retained(kept)
                : new SampleFate.Restored(kept, step(back, Reason.WORK_AGAIN, "", "原单位重新招用"));
    }

    private static SampleFate expelled(LocalDate on, Random random) {
        var number = random.nextInt(90) + 10;
        var year = on.getYear();
        var note = "样例法院〔%d〕样刑初%d号判决；委员会%s决定".formatted(year, number, on);
        return new SampleFate.Expelled(step(on, Reason.CRIME, "样工备〔%d〕%d号".formatted(year, number), note));
    }

    private static Step kept(boolean woman, LocalDate on, Random random) {
        return switch (random.nextInt(20)) {
            case 0 -> woman ? step(on, Reason.LAID_OFF, "", "") : step(on, Reason.SERVICE, "", "应征入伍");
            case 1 -> step(on, Reason.BANKRUPT, "", "所在车间关停");
            case 2, 3, 4 -> step(on, Reason.UNEMPLOYED, "", "");
            case 5, 6, 7 -> step(on, Reason.LAID_OFF, "", "");
            default -> step(on, Reason.RETIRED, "", "");
        };
    }

    private static Step step(LocalDate on, Reason reason, String document, String note) {
        return new Step(on, reason, document, note);
    }
}
