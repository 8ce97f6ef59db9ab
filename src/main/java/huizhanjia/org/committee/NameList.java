package huizhanjia.org.committee;

import huizhanjia.kernel.Refused;
import huizhanjia.kernel.Sex;
import huizhanjia.kernel.Tidy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads a list of names as it is pasted from a sheet: a line for each person, the name first, then in any order the
/// office, 男 or 女, 专职、兼职 or 挂职, 劳模, 一线; whatever else stands there is the person's job.
public final class NameList {

    private final Body body;

    /// The list of one committee.
    public NameList(Body body) {
        this.body = body;
    }

    /// Everybody on the list; refused with the line that cannot be read.
    public List<Electing.Elected> read(String typed) {
        var elected = new ArrayList<Electing.Elected>();
        var lines =
                typed.lines().map(Tidy::text).filter(line -> !line.isEmpty()).toList();
        for (var at = 0; at < lines.size(); at++) {
            elected.add(line(lines.get(at), at + 1));
        }
        return elected;
    }

    private Electing.Elected line(String line, int number) {
        var words = new ArrayList<>(Arrays.asList(line.split("[\\s,，、|]+")));
        var name = words.removeFirst();
        var office = taken(
                        words,
                        word -> Arrays.stream(Office.values())
                                .filter(one -> one.label().equals(word))
                                .findFirst())
                .orElse(Office.MEMBER);
        if (!office.isIn(body)) {
            throw new Refused(
                    "org.no-such-office", "第 %d 行：%s没有“%s”，请核对".formatted(number, body.label(), office.label()));
        }
        var sex = taken(
                        words,
                        word -> Arrays.stream(Sex.values())
                                .filter(one -> one.label().equals(word))
                                .findFirst())
                .orElse(Sex.UNKNOWN);
        var engagement = taken(
                        words,
                        word -> Arrays.stream(Engagement.values())
                                .filter(one -> one.label().equals(word))
                                .findFirst())
                .orElse(Engagement.PART_TIME);
        var model = words.removeIf(word -> word.matches("劳模|劳动模范"));
        var frontline = words.removeIf(word -> word.matches("一线|一线职工"));
        var seatHolder = new SeatHolder(name, sex, engagement, String.join(" ", words), model, frontline);
        return new Electing.Elected(seatHolder, office);
    }

    private static <T> Optional<T> taken(List<String> words, Function<String, Optional<T>> reading) {
        for (var word : words) {
            var read = reading.apply(word);
            if (read.isPresent()) {
                words.remove(word);
                return read;
            }
        }
        return Optional.empty();
    }
}
