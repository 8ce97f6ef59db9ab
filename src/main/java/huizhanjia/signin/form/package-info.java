/// What ties a form to the post it was opened in.
@NullMarked
package huizhanjia.signin.form;

import org.jspecify.annotations.NullMarked;
