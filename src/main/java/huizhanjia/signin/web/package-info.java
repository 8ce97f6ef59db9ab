/// The pages of signing in: password, second factor, choice of a post, sessions, tokens, the log.
@NullMarked
package huizhanjia.signin.web;

import org.jspecify.annotations.NullMarked;
