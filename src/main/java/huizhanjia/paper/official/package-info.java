/// Official letters as data, and how they are set (GB/T 9704-2012).
///
/// 1. A letter is written once and set twice: as PDF, which is signed and keeps its place to the millimetre, and as
/// .docx, which is edited on.
/// 2. Most kinds carry the red head of a document (文件); letters (函) and minutes (纪要) have forms of their own.
/// 3. The PDF prints from the county's own fonts first; the .docx names the official ones and carries none.
/// 4. Nothing here knows a database, a template or a number's next.
@NullMarked
@NamedInterface("official")
package huizhanjia.paper.official;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
