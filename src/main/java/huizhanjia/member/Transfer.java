package huizhanjia.member;

import huizhanjia.kernel.OrgId;

/// The command to move a membership to another union (会籍接转).
public record Transfer(OrgId to, Step step) {}
