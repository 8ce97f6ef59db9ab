package huizhanjia.privacy.keeping.web;

import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.Refused;
import huizhanjia.privacy.asking.PersonRequestId;
import huizhanjia.privacy.keeping.ErasureRequests;
import huizhanjia.privacy.web.RequestView;
import huizhanjia.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/privacy/requests/{request}/erasure`: makes the person unrecognisable who asks for it.
@Controller
@Needs("privacy:manage")
class RequestErasurePages {

    private final ErasureRequests erasures;
    private final RequestView view;

    RequestErasurePages(ErasureRequests erasures, RequestView view) {
        this.erasures = erasures;
        this.view = view;
    }

    @PostMapping("/privacy/requests/{request}/erasure")
    ModelAndView grant(@PathVariable PersonRequestId request, Actor actor) {
        try {
            erasures.grant(request, actor);
            return Pages.to("/privacy/requests/" + request);
        } catch (Refused refused) {
            return view.refused(request, refused, actor);
        }
    }
}
