package huizhanjia.election.petition;

import huizhanjia.kernel.OrgId;
import java.time.LocalDate;

/// A petition about the term of a union, about to be submitted.
///
/// @param number which term it is that sits, counted from 1
/// @param wantedOn the day of the election, or the first day an extension no longer covers
/// @param reason why it is put off or brought forward; empty text for an election in time
/// @param proposal of the own committee, by its meeting and day; empty text where none is needed
/// @param congress of whom and for what it meets
public record TermPetition(
        Renewal renewal, OrgId org, int number, LocalDate wantedOn, String reason, String proposal, Congress congress) {

    /// The congress petitioned for; nobody and nothing for an extension.
    ///
    /// @param entitled how many should come (应到人数)
    /// @param seats of the new committee
    /// @param candidates as the list names them
    public record Congress(String entitled, String seats, String candidates) {

        /// For what needs no congress yet.
        public static final Congress NONE = new Congress("", "", "");
    }
}
