package huizhanjia.access;

import huizhanjia.kernel.OrgId;

/// The command to enrol a clerk together with a password, at the machine: for the first administrators of a
/// house, and for sample worlds.
///
/// @param org the union that answers for the clerk
/// @param password the first password
/// @param toChange whether the first sign-in must change it; false only for sample worlds
public record Enrolment(String loginName, String name, OrgId org, String password, boolean toChange) {

    @Override
    public String toString() {
        return "Enrolment[" + loginName + "]";
    }
}
