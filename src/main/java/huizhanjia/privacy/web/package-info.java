@NullMarked
package huizhanjia.privacy.web;

import org.jspecify.annotations.NullMarked;
