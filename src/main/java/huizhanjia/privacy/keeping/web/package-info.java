@NullMarked
package huizhanjia.privacy.keeping.web;

import org.jspecify.annotations.NullMarked;
