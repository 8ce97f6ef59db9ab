package huizhanjia.member.roll;

import huizhanjia.kernel.OrgId;
import java.util.List;
import java.util.Map;

/// A page of those who belonged on a past day.
///
/// @param names of the unions as they were called on the day
/// @param next cursor of the next page; empty text at the end
/// @param total of the whole list
/// @param counted those who counted on the day, every way
public record PastListing(
        List<PastMember> members, Map<OrgId, String> names, String next, long total, Statistics counted) {}
