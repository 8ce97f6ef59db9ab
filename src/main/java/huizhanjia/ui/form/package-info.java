/// The fields of a form, each with what was typed and what is wrong with it.
@NullMarked
package huizhanjia.ui.form;

import org.jspecify.annotations.NullMarked;
