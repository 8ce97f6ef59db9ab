package huizhanjia.member.roll;

import huizhanjia.member.Member;
import java.util.List;

/// A page of a list of members.
///
/// @param next the cursor of the next page; empty text at the end
/// @param total of the whole result
public record MemberListing(List<Member> members, String next, long total) {}
