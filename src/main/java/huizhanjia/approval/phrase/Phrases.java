package huizhanjia.approval.phrase;

import huizhanjia.kernel.Actor;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opinions a post writes often (常用语): its own first, then some of the house.
@Component
public class Phrases {

    private static final int LONGEST = 200;
    private static final List<String> COMMON =
            List.of("同意。", "情况属实，同意上报。", "材料齐全，程序合规，同意。", "材料不全，请补充后再报。", "请按规定程序办理后再报。");

    private final PhraseTable table;

    Phrases(PhraseTable table) {
        this.table = table;
    }

    /// What the post in use may choose from.
    public List<String> of(Actor actor) {
        return Stream.concat(own(actor).stream(), COMMON.stream()).distinct().toList();
    }

    /// What the post in use kept itself.
    public List<String> own(Actor actor) {
        return table.of(actor);
    }

    /// Keeps an opinion for the next time; too long a one is not a phrase.
    @Transactional
    public void keep(String words, Actor by) {
        if (!words.isBlank() && words.strip().length() <= LONGEST) {
            table.add(words.strip(), by);
        }
    }

    /// Forgets one of the post's own.
    @Transactional
    public void forget(String words, Actor by) {
        table.remove(words, by);
    }
}
