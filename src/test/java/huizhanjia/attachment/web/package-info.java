@NullMarked
package huizhanjia.attachment.web;

import org.jspecify.annotations.NullMarked;
