package huizhanjia.org.committee;

import huizhanjia.kernel.Sex;

/// Somebody who holds a seat, as far as the list of names says.
///
/// @param job what he or she works as besides; empty text where not known
/// @param isModel whether a model worker (劳模)
/// @param isFrontline whether a front-line worker (一线职工)
public record SeatHolder(
        String name, Sex sex, Engagement engagement, String job, boolean isModel, boolean isFrontline) {}
