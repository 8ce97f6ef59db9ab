package huizhanjia.law;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Where a rule stands written.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Cites {

    /// The id of a text in `LawBook`; for a text that is not there, its Chinese title.
    String law();

    /// The article as the text names it, such as 第十一条.
    String article();

    /// The words themselves, which the build looks up; empty text only when the text is not held here.
    String quote() default "";

    /// How sure the source is.
    Confidence confidence() default Confidence.VERIFIED;
}
