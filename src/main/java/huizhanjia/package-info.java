/// 会站家 Huizhanjia: one process, one package per subject. The map is ARCHITECTURE.md.
@NullMarked
package huizhanjia;

import org.jspecify.annotations.NullMarked;
