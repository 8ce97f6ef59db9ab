package huizhanjia.regulation.web;

import huizhanjia.attachment.AttachmentId;
import huizhanjia.attachment.Attachments;
import huizhanjia.attachment.Slot;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.listing.ListWords;
import huizhanjia.listing.Listing;
import huizhanjia.listing.Listings;
import huizhanjia.org.Orgs;
import huizhanjia.regulation.Regulation;
import huizhanjia.regulation.Regulation.Basis;
import huizhanjia.regulation.Regulation.Content;
import huizhanjia.regulation.Regulations;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Fields;
import huizhanjia.ui.Form;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import huizhanjia.ui.Typed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// `/regulations`: the rules unions set themselves, from the first version to the repeal.
@Controller
@Needs("regulation:read")
@RequestMapping("/regulations")
class RegulationPages {

    private static final String VIEW = "regulation/web/show";
    private static final Slot FILE = Slot.of("", "制度文本", 0);

    private final Regulations regulations;
    private final Orgs orgs;
    private final Attachments attachments;
    private final Listings lists;
    private final Clock clock;

    RegulationPages(Regulations regulations, Orgs orgs, Attachments attachments, Listings lists, Clock clock) {
        this.regulations = regulations;
        this.orgs = orgs;
        this.attachments = attachments;
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Typed asked, Actor actor) {
        return lists.page(listing(), asked, actor, rows(asked, actor));
    }

    @GetMapping("/export")
    void export(Typed asked, Actor actor, HttpServletResponse response) throws IOException {
        lists.export(listing(), asked, new Listings.Exporting(actor, response), rows(asked, actor));
    }

    @GetMapping("/new")
    @Needs("regulation:edit")
    ModelAndView blank(Typed typed, Actor actor) {
        return page(org(typed, actor), List.of(), new Form(typed, Problems.NONE), actor);
    }

    @PostMapping
    @Needs("regulation:edit")
    ModelAndView enter(Typed typed, @RequestParam(required = false) @Nullable List<MultipartFile> files, Actor actor) {
        var org = org(typed, actor);
        return Pages.attempt(
                typed.read(RegulationPages::content),
                content -> at(regulations.enter(org, content, kept(files, org, actor), actor)),
                problems -> page(org, List.of(), new Form(typed, problems), actor));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id, Typed typed, Actor actor) {
        return page(id, new Form(typed, Problems.NONE), actor);
    }

    @PostMapping("/{id}")
    @Needs("regulation:edit")
    ModelAndView revise(
            @PathVariable UUID id,
            Typed typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Actor actor) {
        var org = regulations.need(actor.scope(), id).orgId();
        return Pages.attempt(
                typed.read(RegulationPages::content),
                content -> at(regulations.revise(id, content, kept(files, org, actor), actor)),
                problems -> page(id, new Form(typed, problems), actor));
    }

    @PostMapping("/{id}/repeal")
    @Needs("regulation:edit")
    ModelAndView repeal(@PathVariable UUID id, Typed typed, Actor actor) {
        return Pages.attempt(
                typed.read(it -> new Regulations.Repeal(
                        it.choice("repealBasis", "废止依据", Basis.class),
                        it.text("repealBy", "废止的会议或文件"),
                        it.day("repealOn", "废止日期"),
                        it.text("why", "废止原因"))),
                repeal -> at(regulations.repeal(id, repeal, actor)),
                problems -> page(id, new Form(typed, problems), actor));
    }

    private static Content content(Fields it) {
        return new Content(
                it.text("title", "制度名称", 100),
                it.choice("basis", "通过方式", Basis.class),
                it.text("adoptedBy", "通过的会议，或文件名称和文号", 200),
                it.day("fromOn", "施行日期"),
                it.day("reviewOn", "下次复核日期"),
                it.choices("duties", RegulationPage.answerable(), duty -> duty.code()).stream()
                        .map(duty -> duty.code())
                        .toList(),
                it.optional("words", "正文"));
    }

    private Listing<Regulation> listing() {
        var today = LocalDate.now(clock);
        return Listing.<Regulation>at("/regulations", "制度库")
                .search("q", "名称、文件、单位")
                .choice(
                        "state",
                        "状态",
                        List.of(
                                new Choice("CURRENT", "现行有效"),
                                new Choice("STALE", "待复核"),
                                new Choice("REPEALED", "已废止")))
                .column("制度名称", it -> it.content().title())
                .linked(RegulationPages::at)
                .column("单位", Regulation::orgName)
                .state("状态", it -> it.state(today), it -> it.isStale(today) ? "late" : "")
                .column("通过的会议或文件", it -> it.content().adoptedBy())
                .date("施行日期", it -> it.content().fromOn())
                .date("下次复核", it -> it.content().reviewOn())
                .number("版本", it -> it.place() + 1)
                .column("对应条款", it -> String.join("、", it.content().duties()))
                .aside()
                .action("登记制度", "/regulations/new", "regulation:edit")
                .words(new ListWords(
                        "还没有登记制度。先登记党组工作规则、议事规则和各类会议制度。",
                        "本单位和下级工会的现行制度，过了复核日期的要看一遍是否还适用，修订或重新登记。",
                        "全总〔2020〕24号（二）（八）（十二）（十三）、辽宁条款二",
                        "修订不改旧文本，登记为新的版本；废止要写明依据的会议或文件"));
    }

    private Function<Excerpt.Span, Excerpt<Regulation>> rows(Typed asked, Actor actor) {
        var sought = new Regulations.Sought(asked.get("q"), asked.get("state"), LocalDate.now(clock));
        return span -> regulations.in(actor.scope(), sought, span);
    }

    private ModelAndView page(UUID id, Form form, Actor actor) {
        var asked = regulations.need(actor.scope(), id);
        return page(asked.orgId(), regulations.versions(asked), form, actor);
    }

    private ModelAndView page(OrgId org, List<Regulation> versions, Form form, Actor actor) {
        var slots = versions.isEmpty()
                ? List.of(FILE)
                : attachments.slots(
                        versions.getFirst().county(), versions.getFirst().subject(), List.of(FILE));
        return Pages.form(
                VIEW,
                new RegulationPage(
                        org,
                        orgs.need(actor.scope(), org).name(),
                        versions,
                        form,
                        slots,
                        actor.may("regulation:edit") && actor.actsFor(org),
                        LocalDate.now(clock)));
    }

    private List<AttachmentId> kept(@Nullable List<MultipartFile> files, OrgId org, Actor actor) {
        var county = orgs.need(actor.scope(), org).county();
        return attachments.keepAll(Optional.ofNullable(files).orElse(List.of()), county, actor).stream()
                .map(file -> file.id())
                .toList();
    }

    private static OrgId org(Typed typed, Actor actor) {
        return typed.has("org") ? OrgId.of(typed.get("org")) : actor.scope().root();
    }

    private static String at(Regulation version) {
        return "/regulations/" + version.id();
    }
}
