/// 1. Long work is a job: it goes on when the page is closed and begins again when the server was killed.
/// 2. A job acts for the post that started it, within what that post might do then.
/// 3. It tells how far it is; whoever may see it can watch.
///
/// Not here: what the work is (each subject registers a `JobHandler`), deadlines and to-dos.
@NullMarked
@ApplicationModule(
        displayName = "Tasks",
        allowedDependencies = {"kernel", "ui"})
package huizhanjia.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
