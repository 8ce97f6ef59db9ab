package huizhanjia.grid;

import huizhanjia.kernel.Refused;

/// How large a file may be.
///
/// @param bytes of the file as uploaded
/// @param rows with something in them, over all sheets
/// @param columns read; further ones are left out
/// @param inflatedBytes of all parts of an archive together
/// @param ratio of inflated to packed bytes, asked only of parts over a megabyte
/// @param entries of an archive
public record GridLimits(long bytes, int rows, int columns, long inflatedBytes, int ratio, int entries) {

    private static final long MEGABYTE = 1L << 20;

    /// A county's whole membership in one file, with room to spare.
    public static final GridLimits STANDARD = new GridLimits(64 * MEGABYTE, 500_000, 256, 1536 * MEGABYTE, 400, 2_000);

    /// The old binary format keeps everything in memory and holds 65,536 rows a sheet at most.
    static final long XLS_BYTES = 32 * MEGABYTE;

    void checkSize(long size) {
        if (size == 0) {
            throw new Refused("grid.empty", "文件是空的（0 字节），请重新导出后上传");
        }
        if (size > bytes) {
            throw new Refused(
                    "grid.too-large",
                    "文件有 %d MB，超过 %d MB 的上限，请删去图片或分成几个文件上传".formatted(size / MEGABYTE, bytes / MEGABYTE));
        }
    }

    void checkRows(int seen) {
        if (seen > rows) {
            throw new Refused("grid.too-many-rows", "表格超过 %d 行，请按单位分成几个文件上传".formatted(rows));
        }
    }

    void checkPart(long packed, long inflated) {
        if (inflated > inflatedBytes || (inflated > MEGABYTE && inflated / Math.max(1, packed) > ratio)) {
            throw new Refused("grid.bomb", "文件解压后异常庞大，已停止读取。请在 Excel 中新建工作簿，只复制需要的行后重新上传");
        }
    }
}
