package huizhanjia.intake.web;

import huizhanjia.intake.IntakeId;
import huizhanjia.intake.Intakes;
import huizhanjia.intake.Upload;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Excerpt;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.sheet.SheetTemplate;
import huizhanjia.ui.Download;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The list of intakes, a new one, and the empty workbook to fill in.
@Needs({"member:import", "org:import", "organizing:import"})
@Controller
@RequestMapping("/intakes")
class IntakePages {

    private static final String UPLOAD = "intake/web/new";

    private final Intakes intakes;

    IntakePages(Intakes intakes) {
        this.intakes = intakes;
    }

    @GetMapping
    ModelAndView list(@RequestParam(defaultValue = "0") int from, Actor actor) {
        var shown = intakes.newest(actor, Excerpt.Span.page(from));
        return Pages.show("intake/web/list", new IntakeList(intakes.rosters(actor), shown));
    }

    @GetMapping("/new")
    ModelAndView blank(Actor actor, @RequestParam String kind, @RequestParam(defaultValue = "") String org) {
        return Pages.show(UPLOAD, new UploadPage(intakes.roster(kind, actor), org, Problems.NONE));
    }

    @PostMapping
    ModelAndView create(
            Actor actor,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") String org,
            @RequestParam MultipartFile file)
            throws IOException {
        try {
            return Pages.to("/intakes/" + take(actor, kind, org, file));
        } catch (Refused refused) {
            return Pages.refused(UPLOAD, new UploadPage(intakes.roster(kind, actor), org, Problems.of(refused)));
        }
    }

    @GetMapping("/template")
    void template(Actor actor, @RequestParam String kind, HttpServletResponse response) throws IOException {
        var roster = intakes.roster(kind, actor);
        Download.begin(response, roster.label() + "模板.xlsx");
        new SheetTemplate(roster.label(), roster.columns()).write(response.getOutputStream());
    }

    private IntakeId take(Actor actor, String kind, String org, MultipartFile file) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var upload = new Upload(kind, org.isEmpty() ? null : OrgId.of(org), name, file.getBytes());
        return intakes.upload(upload, actor);
    }
}
