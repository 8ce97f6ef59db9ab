package huizhanjia.listing;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.ui.Pages;
import huizhanjia.ui.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/list-views`: keeps or forgets an address of a list. Whether the list may be seen is asked where it is shown.
@Controller
@Needs("desk:read")
class ListViewPages {

    private final ListViews views;

    ListViewPages(ListViews views) {
        this.views = views;
    }

    @PostMapping("/list-views")
    ModelAndView keep(Typed typed, Actor actor) {
        views.keep(actor, typed.get("name"), typed.get("address"));
        return Pages.to(typed.get("address"));
    }

    @PostMapping("/list-views/forget")
    ModelAndView forget(Typed typed, Actor actor) {
        views.forget(actor, typed.get("name"), typed.get("address"));
        return Pages.to(ListAddress.path(typed.get("address")));
    }
}
