/// The register of official documents: templates, numbers, signing, what came in, what is genuine (公文办理).
///
/// 1. A document is drafted from a template and facts; the template's version is remembered.
/// 2. Signing gives it the next number of its issuer, code and year, without gaps, freezes its words, and keeps the PDF
/// and the .docx.
/// 3. What was signed is never taken back: it is declared void with a reason, and its number stays used.
/// 4. What comes in gets a number of its own, a scan and a place in the register.
/// 5. Anybody who holds a signed paper can ask whether it is genuine, and learns nothing else.
@NullMarked
@NamedInterface("register")
package huizhanjia.paper.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
