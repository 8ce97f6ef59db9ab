package huizhanjia.evidence;

import huizhanjia.kernel.OrgId;

/// Evidence about to be filed: which organisation did something for which duty of the register.
public record Filing(OrgId org, String duty, Statement statement) {}
