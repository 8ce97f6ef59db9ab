package huizhanjia.attachment;

import huizhanjia.attachment.inside.Sniffer;
import huizhanjia.attachment.virus.Scanner;
import huizhanjia.kernel.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The door: takes files in, judges each, and lets all of them pass or none.
@Component
class Arrivals {

    private static final int MOST = 20;

    /// Each is in memory while it is judged.
    private static final int AT_ONCE = 3;

    private final ContentFolder folder;
    private final Sniffer sniffer;
    private final Scanner scanner;
    private final Semaphore judging = new Semaphore(AT_ONCE);

    Arrivals(ContentFolder folder, Sniffer sniffer, Scanner scanner) {
        this.folder = folder;
        this.sniffer = sniffer;
        this.scanner = scanner;
    }

    /// Good files that came together; closing them drops what was not kept.
    record Together(List<AcceptedFile> arrivals) implements AutoCloseable {

        @Override
        public void close() {
            arrivals.forEach(acceptedFile -> acceptedFile.draft().close());
        }
    }

    /// Takes all of them in, or refuses all with one message that names each bad one.
    Together receive(List<Incoming> files) {
        if (files.size() > MOST) {
            throw new Refused("attachment.too-many", "一次最多上传 %d 个文件，请分几次".formatted(MOST));
        }
        var together = new Together(new ArrayList<>());
        var refusals = new LinkedHashMap<FileName, Refused>();
        for (var file : files) {
            var name = FileName.of(file.name());
            try {
                together.arrivals().add(receive(name, file));
            } catch (Refused refused) {
                refusals.put(name, refused);
            } catch (RuntimeException bug) {
                together.close();
                throw bug;
            }
        }
        if (!refusals.isEmpty()) {
            together.close();
            throw refusal(refusals, files.size());
        }
        return together;
    }

    void settle(AcceptedFile acceptedFile, String county) {
        folder.settle(acceptedFile.draft(), county);
    }

    private AcceptedFile receive(FileName name, Incoming file) {
        var promised = Sniffer.promised(name.extension());
        try (var content = file.content().getInputStream()) {
            var sealedDraft = folder.receive(content, SizeLimit.STANDARD);
            judging.acquireUninterruptibly();
            try {
                var opened = folder.open(sealedDraft);
                sniffer.check(promised, opened);
                scanner.check(opened);
                return new AcceptedFile(name, promised, sealedDraft);
            } catch (RuntimeException refused) {
                sealedDraft.close();
                throw refused;
            } finally {
                judging.release();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Refused refusal(Map<FileName, Refused> refusals, int brought) {
        var sentences = refusals.entrySet().stream()
                .map(refusal -> "“%s”%s"
                        .formatted(refusal.getKey().value(), refusal.getValue().sentence()))
                .collect(Collectors.joining("；"));
        var codes = refusals.values().stream().map(Refused::code).distinct().toList();
        var code = codes.size() == 1 ? codes.getFirst() : "attachment.refused";
        return new Refused(code, brought == 1 ? sentences : sentences + "。本次选择的文件都没有收下，请改好后重新选择");
    }
}
