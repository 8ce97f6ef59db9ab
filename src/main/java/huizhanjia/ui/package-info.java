/// 1. Every page is a record and a template; the layout around it is printed here.
/// 2. The parts that pages repeat — field, select, problems, pager, help — have one home.
/// 3. What the header shows comes from a `ChromeSource`; this room knows no clerks.
///
/// Not here: the pages of any subject.
@NullMarked
@ApplicationModule(
        displayName = "Pages",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"kernel"})
package huizhanjia.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
