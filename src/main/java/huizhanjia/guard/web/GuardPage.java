package huizhanjia.guard.web;

import huizhanjia.guard.Dissolution;
import huizhanjia.guard.Stop;
import huizhanjia.organizing.signal.Signal;
import huizhanjia.ui.FormPage;
import huizhanjia.ui.Problems;
import java.util.List;

/// What `/guard` prints.
public record GuardPage(
        List<SignalLine> signals, List<StopLine> stops, List<MatterLine> matters, Powers powers, Problems problems)
        implements FormPage {

    @Override
    public String title() {
        return "撤并护栏";
    }

    /// Cases that are still open.
    public long openStops() {
        return stops.stream().filter(line -> line.stop().outcome().isEmpty()).count();
    }

    /// Cases with the outcome.
    public long ended(Stop.Kind kind) {
        return stops.stream()
                .filter(line -> line.stop().outcome().filter(kind::equals).isPresent())
                .count();
    }

    /// Cases answered too late, or not yet and already late.
    public long late() {
        return stops.stream().filter(StopLine::late).count();
    }

    /// A sign and the union it is about.
    public record SignalLine(Signal signal, String orgName) {}

    /// A case and the union it is about.
    public record StopLine(Stop stop, String orgName, boolean late) {}

    /// A matter and the union it is about.
    public record MatterLine(Dissolution matter, String orgName) {}

    /// What the post in use may do here.
    public record Powers(boolean work, boolean settle) {}
}
