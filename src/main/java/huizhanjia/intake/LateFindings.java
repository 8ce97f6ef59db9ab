package huizhanjia.intake;

/// Writes down at once what a commit or an undo finds, in the transaction of the row it is about, so that neither is
/// there without the other when the server is killed.
record LateFindings(FindingTable table, IntakeCard card, Stage stage) implements Findings {

    @Override
    public void add(Problem problem) {
        table.append(card, stage, problem, StoredFindings.MOST);
    }
}
