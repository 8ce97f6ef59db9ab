package huizhanjia.org;

import java.util.Arrays;

/// The one order of organisations that stand under the same one: federations first, as `OrgKind` ranks them, then by
/// pinyin.
final class Sisters {

    /// For `order by` where `o` is `org.org` and `kinds` is `KINDS`.
    static final String ORDER = "array_position(:kinds::text[], o.kind), o.pinyin, o.id";

    static final String[] KINDS =
            Arrays.stream(OrgKind.values()).map(Enum::name).toArray(String[]::new);

    private Sisters() {}
}
