@NullMarked
package huizhanjia.privacy.activity.web;

import org.jspecify.annotations.NullMarked;
