/// The register of what is done with personal data, and the assessments made before.
@NullMarked
package huizhanjia.privacy.activity;

import org.jspecify.annotations.NullMarked;
