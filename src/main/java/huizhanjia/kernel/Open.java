package huizhanjia.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An endpoint that needs no permission of a post, such as sign-in; without `@Needs` or `@Open` an endpoint is
/// denied.
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Open {

    /// To whom; the security chain still asks for a sign-in wherever the path is not listed as open.
    To value() default To.ANYONE;

    /// How often a minute one network may ask without a sign-in; the limits for one subject and for everybody
    /// together are drawn from it.
    int asks() default 120;

    /// Whether the asks of all instances count together: where something could be guessed, or costs work. It
    /// costs a look into the database for each.
    boolean shared() default false;

    /// Who passes without a permission.
    enum To {
        /// Also those who have not signed in.
        ANYONE,
        /// Every clerk who gave a password, even before the second factor, a new password or the choice of a post.
        ANY_CLERK
    }
}
