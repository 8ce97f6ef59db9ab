package huizhanjia.signin.typed;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/// Fills the records of forms by the names of their components and by no other: what looks like a path into one
/// of them, as `kind[0]` or `org.x`, is a name that nobody reads.
@ControllerAdvice
class OwnNames {

    @InitBinder
    void bind(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }
}
