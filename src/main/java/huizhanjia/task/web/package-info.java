/// How far jobs are, as a stream of events; the list of what broke down.
@NullMarked
package huizhanjia.task.web;

import org.jspecify.annotations.NullMarked;
