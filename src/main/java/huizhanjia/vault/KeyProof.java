package huizhanjia.vault;

import java.util.List;

/// A room that remembers something indexed with the keys, so that a strange key file is told from the right one
/// before anything is sealed with it.
public interface KeyProof {

    /// Some of what it remembers; nothing in a house where nothing has happened yet.
    List<Testimony> testimonies();

    /// A text and its blind index for one purpose, in hexadecimal digits.
    record Testimony(String purpose, String plain, String index) {}
}
