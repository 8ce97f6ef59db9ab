package huizhanjia.listing;

/// What a list says besides its rows.
///
/// @param empty where there is nothing, with what to do
/// @param purpose what the list is for
/// @param basis by which article
/// @param mistakes what goes wrong
public record ListWords(String empty, String purpose, String basis, String mistakes) {

    static final ListWords NONE = new ListWords("没有符合条件的记录", "", "", "");
}
