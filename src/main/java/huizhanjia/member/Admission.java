package huizhanjia.member;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;

/// The command to admit a person (入会): who, where, and on the day the grassroots union approved.
public record Admission(OrgId org, Person person, LocalDate joinedOn) {}
