package huizhanjia.org;

import org.jspecify.annotations.Nullable;

/// Who leads an organisation and until when.
///
/// @param head the person in charge (工会负责人)
/// @param phone to reach the union; masked when read, and a masked one given back changes nothing
/// @param fullTimeCount how many work for the union full time (专职数)
/// @param term of the committee; null before the first election
public record Leadership(
        String head,
        String phone,
        int fullTimeCount,
        @Nullable Term term) {

    /// Nothing known yet.
    public static final Leadership NONE = new Leadership("", "", 0, null);
}
