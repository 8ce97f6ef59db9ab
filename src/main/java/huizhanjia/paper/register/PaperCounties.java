package huizhanjia.paper.register;

import huizhanjia.access.OrgDirectory;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;

/// Under which six digits an organisation's papers are kept.
final class PaperCounties {

    private PaperCounties() {}

    static String of(OrgDirectory orgs, OrgId org) {
        return of(orgs.scope(org).orElseThrow());
    }

    static String of(Scope scope) {
        return (scope.area() + "000000").substring(0, 6);
    }
}
