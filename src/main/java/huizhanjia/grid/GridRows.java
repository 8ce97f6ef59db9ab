package huizhanjia.grid;

import java.io.Closeable;
import java.util.Iterator;

/// The rows of a sheet, one after the other. To be closed, because a file stands behind them.
public interface GridRows extends Iterator<GridRow>, Closeable {

    @Override
    void close();
}
