/// The register of documents on the screen.
@NullMarked
package huizhanjia.paper.web;

import org.jspecify.annotations.NullMarked;
