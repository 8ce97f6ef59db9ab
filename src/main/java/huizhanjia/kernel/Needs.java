package huizhanjia.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The permission the post in use must carry for the endpoint, such as `org:found`; on a method it replaces the
/// class's.
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    /// One permission, `module:verb`; of several, any one opens the endpoint.
    String[] value();
}
