package huizhanjia.law;

import huizhanjia.kernel.Command;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// `./run policy`: walks every sentence of the two documents and counts who is asked what.
@Component
record PolicyCommand() implements Command {

    @Override
    public String name() {
        return "policy";
    }

    @Override
    public int run(List<String> arguments) {
        var sentences = PolicyText.DOCUMENTS.stream()
                .flatMap(document -> PolicyText.sentences(document).stream())
                .toList();
        var unregistered =
                sentences.stream().filter(PolicyText.Sentence::isUnregistered).toList();
        unregistered.forEach(sentence -> IO.println("未登记（" + sentence.article() + "）：" + sentence.text()));
        var judged = DutyBook.policy().stream()
                .collect(Collectors.groupingBy(duty -> duty.proof().judging(), Collectors.counting()));
        IO.println("policy sentences=%d duties=%d by_rule=%d by_evidence=%d by_gauge=%d unregistered=%d"
                .formatted(
                        sentences.size(),
                        DutyBook.policy().size(),
                        judged.getOrDefault(Judging.RULE, 0L),
                        judged.getOrDefault(Judging.EVIDENCE, 0L),
                        judged.getOrDefault(Judging.GAUGE, 0L),
                        unregistered.size()));
        return unregistered.isEmpty() ? 0 : 1;
    }
}
