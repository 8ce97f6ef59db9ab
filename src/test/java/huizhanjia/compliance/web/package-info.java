@NullMarked
package huizhanjia.compliance.web;

import org.jspecify.annotations.NullMarked;
