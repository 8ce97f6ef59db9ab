/// How far jobs are, as a stream of events.
@NullMarked
package huizhanjia.task.web;

import org.jspecify.annotations.NullMarked;
