package huizhanjia.org.committee;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;
import java.util.UUID;

/// Who holds an office of a union committee that sits today.
///
/// @param seat its id
/// @param from the first day in office
public record OfficeHolder(OrgId org, String orgName, UUID seat, String name, Office office, LocalDate from) {}
