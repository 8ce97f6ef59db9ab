/// Viruses are looked for by a program of the deployer's own, when there is one.
@NullMarked
package huizhanjia.attachment.virus;

import org.jspecify.annotations.NullMarked;
