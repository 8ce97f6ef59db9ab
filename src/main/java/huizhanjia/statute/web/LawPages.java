package huizhanjia.statute.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.law.LawBook;
import huizhanjia.law.LawText;
import huizhanjia.law.Source;
import huizhanjia.statute.Citations;
import huizhanjia.statute.Library;
import huizhanjia.statute.Statutes;
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

    private final Statutes statutes;
    private final Citations citations;

    LawPages(Statutes statutes, Citations citations) {
        this.statutes = statutes;
        this.citations = citations;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "") String q, Actor actor) {
        var library = statutes.library();
        var words = q.strip();
        var rows = library.all().stream()
                .map(law -> new LawList.Row(law, law.articles().size(), citations.count(library.names(law))))
                .toList();
        var missing = library.missing(citations.laws()).stream()
                .map(law -> new LawList.Missing(law, citations.count(List.of(law))))
                .toList();
        var hits = words.isEmpty()
                ? Excerpt.<LawList.Hit>none()
                : Excerpt.of(
                        library.all().stream().flatMap(law -> hits(law, words)).toList(), HITS);
        return Pages.show("statute/web/list", new LawList(words, rows, missing, hits, actor.may("law:load")));
    }

    @GetMapping("/{law}")
    ModelAndView show(@PathVariable String law, @RequestParam(defaultValue = "") String q, Actor actor) {
        var library = statutes.library();
        var text = library.find(law);
        if (text.isEmpty()) {
            return Pages.show("statute/web/missing", missing(law, actor));
        }
        return Pages.show("statute/web/show", page(library, text.get(), q.strip(), actor));
    }

    /// Leads to the article, also when the number is one of a former version.
    @GetMapping("/{law}/articles/{article}")
    ModelAndView article(@PathVariable String law, @PathVariable String article) {
        var at = LawBook.today(law, article).orElse(new Source(law, article, ""));
        var text = statutes.library().find(at.law()).map(LawText::id);
        var path = UriComponentsBuilder.fromPath("/laws/{law}").fragment("{article}");
        return Pages.to(path.encode()
                .buildAndExpand(text.orElseGet(() -> cited(at.law())), at.article())
                .toUriString());
    }

    @GetMapping("/{law}/comparison/{other}")
    ModelAndView compare(@PathVariable String law, @PathVariable String other) {
        var library = statutes.library();
        var later = whole(library, law);
        var former = whole(library, other);
        if (!later.title().equals(former.title()) || !former.version().isBefore(later.version())) {
            throw new Refused("statute.versions", "请选同一部法规的两个版本，较早的在前");
        }
        var moved = Alignment.of(former, later);
        return Pages.show(
                "statute/web/comparison",
                TextComparison.of(
                        former,
                        later,
                        article -> LawBook.today(former.id(), article)
                                .map(Source::article)
                                .orElseGet(() -> moved.getOrDefault(article, ""))));
    }

    private LawPage page(Library library, LawText text, String words, Actor actor) {
        var names = library.names(text);
        var margin = new Block.Margin(article -> former(text.id(), article), article -> citations.of(names, article));
        var blocks = Block.of(text, words, margin);
        var shown =
                words.isEmpty() ? blocks : blocks.stream().filter(Block::isHit).toList();
        return new LawPage(
                text,
                words,
                words.isEmpty() ? 0 : shown.size(),
                shown,
                library.others(text),
                library.loaded(text),
                actor.permissions());
    }

    /// A text that is cited by its title and was not loaded.
    private MissingPage missing(String law, Actor actor) {
        var cited = cited(law);
        var articles = citations.articles(cited).stream()
                .map(article -> new MissingPage.Article(article, citations.of(List.of(cited), article)))
                .toList();
        return new MissingPage(cited, articles, actor.permissions());
    }

    private String cited(String law) {
        if (!citations.laws().contains(law)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "没有收录这部法规");
        }
        return law;
    }

    private static String former(String law, String article) {
        return LawBook.formerly(law, article).stream()
                .filter(source -> !source.article().equals(article))
                .map(source -> source.law().substring(source.law().length() - 4) + " 年版" + source.article())
                .collect(Collectors.joining("、"));
    }

    private static Stream<LawList.Hit> hits(LawText law, String words) {
        if (law.passages().stream().noneMatch(passage -> passage.text().contains(words))) {
            return Stream.empty();
        }
        var bare = new Block.Margin(article -> "", article -> List.of());
        return Block.of(law, words, bare).stream()
                .flatMap(block -> block.sentences()
                        .filter(sentence -> sentence.marks().stream().anyMatch(MarkedText::hit))
                        .map(sentence -> new LawList.Hit(law, block.anchor(), sentence)));
    }

    private static LawText whole(Library library, String law) {
        var text = library.find(law);
        if (text.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "没有收录这部法规");
        }
        if (!text.get().isWhole()) {
            throw new Refused(
                    "statute.not-whole",
                    "《%s》%s 版的全文没有载入，不能对照；请先载入两个版本的全文"
                            .formatted(text.get().title(), text.get().version()));
        }
        return text.get();
    }
}
