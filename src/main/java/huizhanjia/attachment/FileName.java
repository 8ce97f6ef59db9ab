package huizhanjia.attachment;

import java.util.Locale;

/// The name of a file as it may be printed and offered for saving: no path, no control or direction-changing
/// characters, nothing Windows refuses. It never becomes a path of ours.
record FileName(String value) {

    private static final int LONGEST = 120;
    private static final int LONGEST_EXTENSION = 10;

    /// Of what a browser sent, which may be a whole path or worse.
    static FileName of(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("^[.\\s]+|[.\\s]+$", "");
        return new FileName(clean.isEmpty() ? "未命名文件" : shortened(clean));
    }

    /// In lower case and without its dot; empty text when there is none.
    String extension() {
        var dot = value.lastIndexOf('.');
        return dot < 0 || value.length() - dot - 1 > LONGEST_EXTENSION
                ? ""
                : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        var characters = name.codePoints().toArray();
        if (characters.length <= LONGEST) {
            return name;
        }
        var extension = new FileName(name).extension();
        var kept = new String(characters, 0, LONGEST - extension.length() - 1);
        return extension.isEmpty() ? kept : kept + "." + extension;
    }
}
