package huizhanjia.org.ending;

/// The grounds on which alone a union may end (《工会法》第十三条; 《中国工会章程》: 依程序合并).
public enum Ground {
    UNIT_CLOSED("所在单位终止", "市场监管、民政等部门的注销登记或破产裁定文书"),
    UNIT_REVOKED("所在单位被撤销", "有权机关撤销该单位的文件"),
    MERGED("依法定程序合并", "会员（代表）大会同意合并的决议和合并方案");

    private final String label;
    private final String paper;

    Ground(String label, String paper) {
        this.label = label;
        this.paper = paper;
    }

    /// As printed.
    public String label() {
        return label;
    }

    /// The paper that proves it.
    public String paper() {
        return paper;
    }

    /// Whether another union goes on in its place.
    public boolean hasSuccessor() {
        return this == MERGED;
    }
}
