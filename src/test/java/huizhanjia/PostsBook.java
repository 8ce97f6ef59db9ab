package huizhanjia;

import huizhanjia.access.Post;
import huizhanjia.access.Verb;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The posts as an auditor reads them: what can be done, who may, and why.
final class PostsBook {

    private static final String MAY = "●";
    private static final String HEAD = """
            # 岗位与权限

            本表由程序生成，不手工修改：每行一件能办的事，每列一个岗位，● 表示这个岗位能办。没有列在表里的事谁也不能办；测试逐个岗位、逐个网址核对，与本表不一致就构建失败。

            表里说的是“能不能办”，还有四条在办理时另外核对：

            - **看和督促可以到下级，替下级办事不可以。** 只有有“代下级单位办理”的岗位能代下级办，公文只能由发文单位自己签发。
            - **要两个人的事，办理时核对不是同一个人。** 提出请示的人不能审批，提出参数的人不能会签，申请双人办理的人不能确认。
            - **关系到自己的事不能自己办。** 不能给自己授权、停用自己；被制止的人和单位不能办结对它的制止；本级的证据由上级判定。
            - **标 ★ 的事不能只凭密码办**：任职里有一件，就必须绑定动态码（示例县只要求三员）。

            """;

    private PostsBook() {}

    static String text() {
        var table = new StringBuilder(HEAD);
        table.append("| 办什么 | 权限 |");
        Arrays.stream(Post.values())
                .forEach(post -> table.append(" ").append(post.label()).append(" |"));
        table.append("\n|---|---|").append("---|".repeat(Post.values().length)).append("\n");
        for (var verb : Verb.values()) {
            table.append(
                    "| %s%s | `%s` |".formatted(verb.what(), verb.needsSecondFactor() ? " ★" : "", verb.permission()));
            Arrays.stream(Post.values())
                    .forEach(post -> table.append(verb.posts().contains(post) ? " " + MAY + " |" : " |"));
            table.append("\n");
        }
        return table.append("\n## 为什么\n\n").append(reasons()).toString();
    }

    private static String reasons() {
        return Arrays.stream(Verb.values())
                .filter(verb -> !verb.reason().isEmpty())
                .map(verb -> "- **%s**（`%s`）：%s。\n".formatted(verb.what(), verb.permission(), verb.reason()))
                .collect(Collectors.joining());
    }

    /// The table read back: which posts, by what they are called, hold which permission.
    static Map<String, Set<String>> read(String book) {
        var rows = book.lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split("\\|", -1))
                .toList();
        var head = rows.getFirst();
        var said = new LinkedHashMap<String, Set<String>>();
        for (var row : rows.subList(1, rows.size())) {
            var posts = new LinkedHashSet<String>();
            for (var at = 3; at < row.length - 1; at++) {
                if (row[at].strip().equals(MAY)) {
                    posts.add(head[at].strip());
                }
            }
            said.put(row[2].strip().replace("`", ""), posts);
        }
        return said;
    }
}
