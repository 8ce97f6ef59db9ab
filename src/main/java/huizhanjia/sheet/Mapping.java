package huizhanjia.sheet;

import huizhanjia.kernel.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/// How a whole file is to be read: one entry for each sheet that holds rows. Plain values, fit for JSON.
public record Mapping(List<SheetMapping> sheets) {

    public Mapping {
        sheets = List.copyOf(sheets);
    }

    /// Takes every sheet that was recognised completely.
    public static Mapping of(List<Recognition> recognised) {
        return new Mapping(recognised.stream()
                .filter(Recognition::isComplete)
                .map(Recognition::mapping)
                .toList());
    }

    /// Refuses a mapping that leaves out a needed column or uses one column of the sheet twice.
    public void check(List<Column> columns) {
        if (sheets.isEmpty()) {
            throw new Refused("sheet.no-header", "没有找到表头，请指定表头所在的行以及各列的含义");
        }
        for (var sheet : sheets) {
            var missing = columns.stream()
                    .filter(column -> column.required() && !sheet.columns().containsKey(column.key()))
                    .map(Column::label)
                    .collect(Collectors.joining("、"));
            if (!missing.isEmpty()) {
                throw new Refused("sheet.missing-column", "缺少必需的列：%s，请指定它们是哪一列".formatted(missing));
            }
            if (new HashSet<>(sheet.columns().values()).size() < sheet.columns().size()) {
                throw new Refused("sheet.column-twice", "同一列被指定了两种含义，请改正");
            }
        }
    }
}
