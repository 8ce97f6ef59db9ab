package huizhanjia.evidence;

/// That a piece of evidence holds, and who says so.
public record EvidenceVerification(Way way, Evidence.Telling told) {

    /// How it became known.
    public enum Way {
        WORK("系统业务记录"),
        READ("上级核实"),
        SAMPLE("抽查通过");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        /// As printed.
        public String label() {
            return label;
        }
    }
}
