package huizhanjia.organizing.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.organizing.Firm;
import huizhanjia.organizing.Firms;
import huizhanjia.organizing.Pair;
import huizhanjia.organizing.PairId;
import huizhanjia.organizing.Pairs;
import huizhanjia.organizing.Territories;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/firms/duplicates`: entries that may be one firm.
@Controller
@Needs("organizing:read")
@RequestMapping("/firms/duplicates")
class PairPages {

    private static final String VIEW = "organizing/web/duplicates";
    private static final int SHOWN = 20;

    private final Pairs pairs;
    private final Firms firms;
    private final Territories territories;

    PairPages(Pairs pairs, Firms firms, Territories territories) {
        this.pairs = pairs;
        this.firms = firms;
        this.territories = territories;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        return Pages.show(VIEW, page(Problems.NONE, actor));
    }

    @PostMapping("/{pair}")
    @Needs("organizing:edit")
    ModelAndView resolve(
            @PathVariable PairId pair,
            @RequestParam(defaultValue = "") String same,
            @RequestParam(defaultValue = "") String reason,
            Actor actor) {
        return Pages.attempt(
                () -> {
                    pairs.resolve(pair, same.equals("yes"), reason, actor);
                    return "/firms/duplicates";
                },
                problems -> Pages.refused(VIEW, page(problems, actor)));
    }

    private PairList page(Problems problems, Actor actor) {
        var open = pairs.open(actor.scope());
        var lines = open.stream().limit(SHOWN).map(pair -> line(pair, actor)).toList();
        return new PairList(lines, open.size(), actor.may("organizing:edit"), problems);
    }

    private PairList.Line line(Pair pair, Actor actor) {
        var first = firms.need(actor.scope(), pair.firm());
        var other = firms.need(actor.scope(), pair.other());
        return new PairList.Line(
                pair,
                List.of(
                        new PairList.Field("单位名称", first.name(), other.name()),
                        new PairList.Field(
                                "统一社会信用代码",
                                text(first.facts().creditCode()),
                                text(other.facts().creditCode())),
                        new PairList.Field("所在乡镇（街道）", place(first), place(other)),
                        new PairList.Field(
                                "地址", first.facts().address(), other.facts().address()),
                        new PairList.Field(
                                "职工人数",
                                text(first.facts().staffCount()),
                                text(other.facts().staffCount())),
                        new PairList.Field(
                                "登记状态",
                                first.facts().status().label(),
                                other.facts().status().label()),
                        new PairList.Field(
                                "成立日期",
                                text(first.facts().registeredOn()),
                                text(other.facts().registeredOn())),
                        new PairList.Field("来自", sources(first), sources(other))));
    }

    private String place(Firm firm) {
        return territories.name(firm.facts().place().areaCode());
    }

    private String sources(Firm firm) {
        return firms.mentions(firm).stream()
                .map(mention -> mention.source().label() + " " + mention.listedOn())
                .distinct()
                .collect(Collectors.joining("；"));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
