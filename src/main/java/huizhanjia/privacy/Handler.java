package huizhanjia.privacy;

import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Scope;

/// The union that answers for what is done with personal data (个人信息处理者): the top of a scope.
///
/// @param county the six digits its records are kept under; cities and provinces padded with 0
public record Handler(String county, OrgId org) {

    private static final String NO_COUNTY = "000000";

    /// The union a scope begins with.
    public static Handler of(Scope scope) {
        return new Handler((scope.area() + NO_COUNTY).substring(0, NO_COUNTY.length()), scope.root());
    }
}
