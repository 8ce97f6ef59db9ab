package huizhanjia.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The permission an endpoint asks of the post in use, such as `member:admit`; an endpoint without one is denied.
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    /// The permission, `module:verb`; empty text when being signed in is enough.
    String value();
}
