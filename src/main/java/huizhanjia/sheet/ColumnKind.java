package huizhanjia.sheet;

/// What stands in a column, which decides how its cells are read, written and formatted.
public enum ColumnKind {
    /// Words, as they are.
    TEXT("文字"),
    /// A person's name; every middle dot is written ·.
    NAME("姓名"),
    /// A day, delivered as 1990-01-31; a month where no day is written, as 1990-01.
    DATE("日期"),
    /// A citizen's number, delivered with eighteen characters.
    RESIDENT_ID("公民身份号码"),
    /// A unified social credit code.
    CREDIT_CODE("统一社会信用代码"),
    /// A mobile telephone, delivered with eleven digits.
    MOBILE("手机号码"),
    /// Any telephone; a fixed one is delivered as 024-12345678.
    PHONE("联系电话"),
    /// An account at a bank, without spaces.
    ACCOUNT("银行账号"),
    /// One of a list; its spellings are known to the roster.
    CODE("从列表选择"),
    /// A number, delivered without separators.
    NUMBER("数字"),
    /// 是 or 否.
    YES_NO("是或否");

    private final String label;

    ColumnKind(String label) {
        this.label = label;
    }

    /// The words of the template's notes.
    public String label() {
        return label;
    }

    /// Whether what stands in it is a number of a person's own.
    public boolean isPersonal() {
        return switch (this) {
            case RESIDENT_ID, MOBILE, PHONE, ACCOUNT -> true;
            case TEXT, NAME, DATE, CREDIT_CODE, CODE, NUMBER, YES_NO -> false;
        };
    }

    /// Whether a spreadsheet program must be kept from reading the cell as a number.
    boolean isDigitsOfText() {
        return switch (this) {
            case RESIDENT_ID, CREDIT_CODE, MOBILE, PHONE, ACCOUNT -> true;
            case TEXT, NAME, DATE, CODE, NUMBER, YES_NO -> false;
        };
    }
}
