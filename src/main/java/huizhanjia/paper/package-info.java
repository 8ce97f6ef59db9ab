/// What leaves on paper: tables and papers as PDF, with every character the fonts at hand have, papers as .docx too.
///
/// 1. Chinese is printed from fonts in the jar; a county may put its own in a folder, which then come first.
/// 2. A character no font has is said on the page, never dropped in silence.
/// 3. A table prints landscape, its header repeated, with who took it, when and what for on every page and lines to
/// sign.
/// 4. A paper says the same on the screen, as PDF and as .docx; a .docx names the fonts of its reader's machine and
/// carries none.
/// 5. Official letters (GB/T 9704) are set in `official`; their numbers, signing and verification are in `register`.
///
/// 6. No state secret is written, registered or marked here: the house is no network for secrets (保守国家秘密法). What is
/// urgent is marked, what is secret is refused.
///
/// Not here: what a table or a paper says; petitions and their steps.
@NullMarked
@ApplicationModule(
        displayName = "Paper",
        allowedDependencies = {"kernel", "ui", "database", "trail", "access", "sheet", "attachment"})
package huizhanjia.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
