package huizhanjia.signin.door;

/// Somebody asks at a door that is open to anybody, and how much of what is there they may spend. What one
/// network may spend is always a small part of what is there for all, and the last quarter of that is for those
/// who have hardly asked.
///
/// @param door its address, as it is declared
/// @param network where the ask comes from, as counters know it
/// @param subject what is asked about, such as the document to verify; empty text for nothing in particular
/// @param asks how often a minute one network may ask
public record Knock(String door, String network, String subject, int asks) {

    /// Who asked no more than this has hardly asked.
    public static final int FEW = 3;

    private static final int OF_SUBJECT = 3;
    private static final int ABOUT_SUBJECT = 2;
    private static final int TOGETHER = 20;
    private static final double RESERVE = 0.25;

    /// Under which name the network is counted.
    public String own() {
        return door + " from " + network;
    }

    /// Under which name the network is counted about the subject.
    public String ownAbout() {
        return own() + " about " + subject;
    }

    /// Under which name all networks are counted about the subject.
    public String about() {
        return door + " about " + subject;
    }

    /// One network about one subject: a third of what it may ask.
    public int ofSubject() {
        return Math.max(1, asks / OF_SUBJECT);
    }

    /// All networks about one subject: what two of them may ask.
    public int aboutSubject() {
        return asks * ABOUT_SUBJECT;
    }

    /// All together: what twenty networks may ask.
    public int together() {
        return asks * TOGETHER;
    }

    /// The part of what is there for all that is kept for those who have hardly asked.
    public double reserved() {
        return RESERVE;
    }
}
