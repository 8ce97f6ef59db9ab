package huizhanjia.member.survey;

/// Active members of one union, or of several together; retained ones are not counted (《工会会员会籍管理办法》第十七条).
///
/// @param women female members
/// @param young born less than sixteen years ago
/// @param complete with phone number, day of birth and employment
/// @param noPhone without a phone number
/// @param noBirth without a day of birth
/// @param noEmployment without the state of employment
/// @param disputed second claims on an identity that nobody has settled
record Counted(
        long members,
        long women,
        long young,
        long complete,
        long noPhone,
        long noBirth,
        long noEmployment,
        long disputed) {

    /// Of a union without members.
    static final Counted NOBODY = new Counted(0, 0, 0, 0, 0, 0, 0, 0);

    Counted plus(Counted other) {
        return new Counted(
                members + other.members,
                women + other.women,
                young + other.young,
                complete + other.complete,
                noPhone + other.noPhone,
                noBirth + other.noBirth,
                noEmployment + other.noEmployment,
                disputed + other.disputed);
    }
}
