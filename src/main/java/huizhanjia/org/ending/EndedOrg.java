package huizhanjia.org.ending;

import huizhanjia.org.Org;
import huizhanjia.org.OrgSpell;
import java.util.List;

/// The life of an organisation that ended: as it was known last, how it ended, and everything that ever held of it.
///
/// @param above under whom it stood last; empty text when nobody knows
/// @param successor who went on in its place; empty text for nobody
/// @param history the newest first
public record EndedOrg(Org org, OrgEnding ending, String above, String successor, List<OrgSpell> history) {}
