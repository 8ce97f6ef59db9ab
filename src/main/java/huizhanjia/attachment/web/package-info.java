/// Files leave the house here, to be saved; pictures of them, to be shown.
@NullMarked
package huizhanjia.attachment.web;

import org.jspecify.annotations.NullMarked;
