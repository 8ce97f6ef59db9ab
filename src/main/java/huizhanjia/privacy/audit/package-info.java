/// The monthly look of the auditor at a random sample of the log.
@NullMarked
package huizhanjia.privacy.audit;

import org.jspecify.annotations.NullMarked;
