/// Files of a form: read when whoever sends them has been judged, sealed from their first byte on disk, gone with the
/// request.
@NullMarked
package huizhanjia.signin.upload;

import org.jspecify.annotations.NullMarked;
