package huizhanjia.parameter;

import huizhanjia.kernel.Scope;
import java.util.List;

/// Says what a change of a parameter moves (规则变更影响面); rooms whose rules lean on parameters implement it.
public interface ParameterImpact {

    /// What of one's own moves: open matters, statuses, dues; empty when nothing does.
    List<Moved> of(Scope scope, ParameterChange change);

    /// One kind of thing that moves.
    ///
    /// @param what such as 应建女职工委员会的工会
    /// @param before how many today
    /// @param after how many then
    record Moved(String what, long before, long after) {}
}
