package huizhanjia.access;

import java.util.Set;

/// Permissions that go together, each with a space before it; posts are made of them.
final class Bundles {

    /// What every post may do: see its desk and its own sessions, read the law and its numbers.
    static final String EVERYBODY = " desk:read session:read law:read parameter:read";

    /// Who looks on: everything a union does, nothing of it changed.
    static final String READER =
            " area:read org:read attachment:read compliance:read document:read guard:read election:read";

    /// Who works in a union: tells what was done, answers when asked and reports to its leaders.
    static final String UNION =
            READER + " evidence:file supervision:reply compliance:report document:draft approval:submit"
                    + " guard:work election:work";

    /// Who signs what unions below petition for.
    static final String DECIDING = " approval:decide approval:delegate";

    /// Who signs for a union, and settles its codes and templates; every union that works writes drafts.
    static final String PAPER = " document:sign document:manage";

    /// Who works in a union above others: asks, and strikes out what is not true.
    static final String SUPERIOR =
            UNION + " evidence:strike supervision:ask guard:stop election:supervise" + DECIDING + PAPER;

    /// Who gives the law's numbers their local values; two of them sign.
    static final String RULES = " parameter:propose parameter:sign";

    /// Who keeps the roster of members.
    static final String ROSTER = " member:read member:reveal member:admit member:edit member:transfer member:retain"
            + " member:withdraw member:import member:export";

    /// Who wins firms without a union: sees the register, notes visits, decides what is one firm.
    static final String FIRMS = " organizing:read organizing:edit organizing:found";

    /// What nobody does on a password alone: to reveal, export, sign, decide, grant, and whatever administrators do.
    static final Set<String> GUARDED = Set.of(
            "member:reveal",
            "member:export",
            "document:sign",
            "approval:decide",
            "parameter:sign",
            "appointment:grant",
            "clerk:manage",
            "handover:ask",
            "handover:confirm",
            "trail:verify",
            "signin:read");

    private Bundles() {}
}
