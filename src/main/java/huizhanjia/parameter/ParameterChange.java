package huizhanjia.parameter;

import huizhanjia.law.Parameter;
import java.time.LocalDate;
import java.util.Optional;

/// One value in the place of another, in an area from a day on.
///
/// @param key of the parameter
/// @param before what holds without it; empty when nothing does
/// @param after what holds with it
/// @param area the code it is for
/// @param on the first day
public record ParameterChange(String key, Optional<Parameter> before, Parameter after, String area, LocalDate on) {

    /// The value before, as printed.
    public String printedBefore() {
        return before.map(Parameter::printed).orElse("没有规定");
    }
}
