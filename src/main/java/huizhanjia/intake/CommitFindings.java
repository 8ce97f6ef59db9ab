package huizhanjia.intake;

/// Writes down at once what a commit finds, in the transaction of the row it is about, so that neither is there without
/// the other when the server is killed.
record CommitFindings(FindingTable table, IntakeCard card) implements Findings {

    @Override
    public void add(Problem problem) {
        table.append(card, problem, StoredFindings.MOST);
    }
}
