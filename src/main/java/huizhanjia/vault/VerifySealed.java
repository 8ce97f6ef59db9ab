package huizhanjia.vault;

import huizhanjia.kernel.Command;
import java.util.List;
import org.springframework.stereotype.Component;

/// `./run verify-sealed`: opens every envelope in its place and says which do not open there; never what one holds.
@Component
class VerifySealed implements Command {

    private static final int SHOWN = 20;

    private final List<SealedColumn> columns;
    private final List<Sealed> sealed;
    private final EnvelopeTable envelopes;

    VerifySealed(List<SealedColumn> columns, List<Sealed> sealed, EnvelopeTable envelopes) {
        this.columns = columns;
        this.sealed = sealed;
        this.envelopes = envelopes;
    }

    @Override
    public String name() {
        return "verify-sealed";
    }

    @Override
    public int run(List<String> arguments) {
        var columnsWhole = columns.stream()
                .map(column -> isTold(column.name(), envelopes.unopened(column)))
                .toList();
        var foldersWhole =
                sealed.stream().map(it -> isTold(it.name(), it.unopened())).toList();
        return columnsWhole.contains(false) || foldersWhole.contains(false) ? 1 : 0;
    }

    /// Whether everything opens.
    private static boolean isTold(String name, List<SealedPlace> unopened) {
        if (unopened.isEmpty()) {
            IO.println("%s：全部打得开".formatted(name));
            return true;
        }
        IO.println("%s：有 %d 处打不开，被改动过或是从别处拷来的：".formatted(name, unopened.size()));
        unopened.stream().limit(SHOWN).forEach(place -> IO.println("  " + place));
        return false;
    }
}
