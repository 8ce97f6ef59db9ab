package huizhanjia.paper.official;

/// What an official letter is (文种, 《党政机关公文处理工作条例》第八条).
public enum LetterKind {
    PETITION("请示", Form.DOCUMENT),
    REPORT("报告", Form.DOCUMENT),
    REPLY("批复", Form.DOCUMENT),
    NOTICE("通知", Form.DOCUMENT),
    LETTER("函", Form.LETTER),
    MINUTES("纪要", Form.MINUTES);

    private final String label;
    private final Form form;

    LetterKind(String label, Form form) {
        this.label = label;
        this.form = form;
    }

    /// How its first page is laid out.
    public enum Form {
        DOCUMENT("文件格式"),
        LETTER("信函格式"),
        MINUTES("纪要格式");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        /// As printed.
        public String label() {
            return label;
        }
    }

    /// As printed.
    public String label() {
        return label;
    }

    /// How its first page is laid out.
    public Form form() {
        return form;
    }

    /// Whether it goes to a superior and names who let it go (签发人).
    public boolean isUpward() {
        return this == PETITION || this == REPORT;
    }
}
