@NullMarked
package huizhanjia.privacy.audit.web;

import org.jspecify.annotations.NullMarked;
