/// What an auditor's sample of the log is drawn from.
@NullMarked
@NamedInterface("sample")
package huizhanjia.trail.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
