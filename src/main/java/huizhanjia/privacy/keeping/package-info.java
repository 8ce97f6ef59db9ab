/// How long personal data is kept, what is made unrecognisable at night, and what an auditor holds against that.
@NullMarked
package huizhanjia.privacy.keeping;

import org.jspecify.annotations.NullMarked;
