package huizhanjia.statute.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.law.LawBook;
import huizhanjia.law.LawText;
import huizhanjia.law.Source;
import huizhanjia.statute.Citations;
import huizhanjia.ui.Pages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/// `/laws`: the texts, one text, one article, two versions.
@Controller
@Needs("law:read")
@RequestMapping("/laws")
class LawPages {

    private static final Excerpt.Span HITS = new Excerpt.Span(0, 200);

    private final Citations citations;

    LawPages(Citations citations) {
        this.citations = citations;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String q) {
        var words = q.strip();
        var rows = LawBook.all().stream()
                .map(law -> new LawList.Row(law, law.articles().size(), citations.count(law.id())))
                .toList();
        var hits = words.isEmpty()
                ? Excerpt.<LawList.Hit>none()
                : Excerpt.of(
                        LawBook.all().stream().flatMap(law -> hits(law, words)).toList(), HITS);
        return Pages.show("statute/web/list", new LawList(words, rows, hits));
    }

    @GetMapping("/{law}")
    ModelAndView show(@PathVariable String law, @RequestParam(defaultValue = "") String q, Actor actor) {
        var text = text(law);
        var words = q.strip();
        var blocks = Block.of(text, words, margin(law));
        var shown =
                words.isEmpty() ? blocks : blocks.stream().filter(Block::isHit).toList();
        var hits = words.isEmpty() ? 0 : shown.size();
        return Pages.show("statute/web/show", new LawPage(text, words, hits, shown, others(text), actor.permissions()));
    }

    /// Leads to the article, also when the number is one of a former version.
    @GetMapping("/{law}/articles/{article}")
    ModelAndView article(@PathVariable String law, @PathVariable String article) {
        var at = LawBook.today(law, article).orElse(new Source(law, article, ""));
        var path = UriComponentsBuilder.fromPath("/laws/{law}").fragment("{article}");
        return Pages.to(
                path.encode().buildAndExpand(text(at.law()).id(), at.article()).toUriString());
    }

    @GetMapping("/{law}/comparison/{other}")
    ModelAndView compare(@PathVariable String law, @PathVariable String other) {
        var later = text(law);
        var former = text(other);
        if (!later.title().equals(former.title()) || !former.version().isBefore(later.version())) {
            throw new Refused("statute.versions", "请选同一部法规的两个版本，较早的在前");
        }
        return Pages.show(
                "statute/web/comparison",
                Comparison.of(
                        former,
                        later,
                        article -> LawBook.today(other, article)
                                .map(Source::article)
                                .orElse(article)));
    }

    private Block.Margin margin(String law) {
        return new Block.Margin(article -> former(law, article), article -> citations.of(law, article));
    }

    private static String former(String law, String article) {
        return LawBook.formerly(law, article).stream()
                .filter(source -> !source.article().equals(article))
                .map(source -> source.law().substring(source.law().length() - 4) + " 年版" + source.article())
                .collect(Collectors.joining("、"));
    }

    private static Stream<LawList.Hit> hits(LawText law, String words) {
        var bare = new Block.Margin(article -> "", article -> List.of());
        return Block.of(law, words, bare).stream()
                .flatMap(block -> block.sentences()
                        .filter(sentence -> sentence.marks().stream().anyMatch(Mark::hit))
                        .map(sentence -> new LawList.Hit(law, block.anchor(), sentence)));
    }

    private static List<LawText> others(LawText text) {
        return LawBook.all().stream()
                .filter(other -> other.title().equals(text.title()) && !other.equals(text))
                .toList();
    }

    private static LawText text(String law) {
        return LawBook.find(law).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有收录这部法规的原文"));
    }
}
