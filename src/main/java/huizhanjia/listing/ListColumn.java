package huizhanjia.listing;

import huizhanjia.sheet.Column;
import huizhanjia.sheet.ColumnKind;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One column of a list.
///
/// @param text what stands in it
/// @param href where it leads; null for nowhere
/// @param tone how it is coloured; null for plain text
/// @param shown whether it is shown to those who picked no columns
record ListColumn<T>(
        String label,
        Kind kind,
        Function<T, String> text,
        @Nullable Function<T, String> href,
        @Nullable Function<T, String> tone,
        boolean shown) {

    /// What stands in a column.
    enum Kind {
        TEXT(ColumnKind.TEXT),
        NUMBER(ColumnKind.NUMBER),
        DATE(ColumnKind.DATE);

        private final ColumnKind exported;

        Kind(ColumnKind exported) {
            this.exported = exported;
        }
    }

    ListColumn<T> linked(Function<T, String> to) {
        return new ListColumn<>(label, kind, text, to, tone, shown);
    }

    ListColumn<T> aside() {
        return new ListColumn<>(label, kind, text, href, tone, false);
    }

    Column exported() {
        return Column.of(label, label, kind.exported);
    }

    ListPage.Cell cell(T row) {
        return new ListPage.Cell(
                label,
                text.apply(row),
                href == null ? "" : href.apply(row),
                tone == null ? null : tone.apply(row),
                kind == Kind.NUMBER);
    }
}
