/// The pages of signing in, clerks, appointments and tokens, and the gate in front of every page and endpoint.
@NullMarked
package huizhanjia.access.web;

import org.jspecify.annotations.NullMarked;
