/// 1. The sheet of parameters comes with the house (see `law`); a county or city may set a value of its own.
/// 2. A local value needs its document, scan and number, and two hands: one clerk proposes, another signs having seen
/// the scan; until then nothing changes.
/// 3. Before it is signed the page shows what it will move; every room that reads the parameter says what moves with
/// it, by what is known today, and as of the first day where that is still to come.
/// 4. What the text of a law fixes cannot be set locally.
/// 5. A proposal and its decision are never changed; another value is another proposal.
///
/// Not here: what a parameter means for a rule (the rule's own room), the lookup itself (`law.ParameterBook`).
@NullMarked
@ApplicationModule(
        displayName = "Parameters",
        allowedDependencies = {"kernel", "law", "ui", "database", "trail", "attachment"})
package huizhanjia.parameter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
