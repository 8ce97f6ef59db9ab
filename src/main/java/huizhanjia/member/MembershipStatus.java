package huizhanjia.member;

/// Where a person stands today (会籍状态).
public enum MembershipStatus {
    /// Counted, pays dues, votes.
    ACTIVE("在籍"),
    /// Kept on the books without dues, vote or being counted (MEM-07, MEM-08).
    RETAINED("保留会籍"),
    /// No longer a member here.
    OUT("已离会"),
    /// Entered by an import that was undone.
    VOID("已撤回");

    private final String label;

    MembershipStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
