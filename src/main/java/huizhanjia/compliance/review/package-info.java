/// 1. A report to leaders (体检报告) says how every duty of one organisation stands on its day: five numbers, what became
/// better since the last report, what is overdue first, then everything as the documents group it.
/// 2. It is kept as it was made; the next report is compared with it.
/// 3. Screen, PDF and .docx say the same words.
@NullMarked
package huizhanjia.compliance.review;

import org.jspecify.annotations.NullMarked;
