package huizhanjia.privacy;

import java.time.LocalDate;

/// What people are told before their data is handled (隐私告知), in one version.
///
/// @param version from 1 within the county
/// @param fromOn the first day it holds
public record Notice(Handler handler, int version, LocalDate fromOn, Words words, Signed signed) {

    /// What article seventeen asks to be told.
    ///
    /// @param handler who handles the data, by its full name
    /// @param contact where it is reached
    /// @param purpose what for and how
    /// @param kinds which kinds of data
    /// @param keeping for how long
    /// @param rights how rights are exercised
    public record Words(String handler, String contact, String purpose, String kinds, String keeping, String rights) {

        /// Whether nothing is left out.
        public boolean isWhole() {
            return !(handler.isBlank()
                    || contact.isBlank()
                    || purpose.isBlank()
                    || kinds.isBlank()
                    || keeping.isBlank()
                    || rights.isBlank());
        }
    }
}
