@NullMarked
package huizhanjia.privacy.breach.web;

import org.jspecify.annotations.NullMarked;
