package huizhanjia.paper.official;

import java.util.Locale;
import java.util.regex.Pattern;

/// The typefaces of official letters: what a .docx calls them, and how a county's own file of one is known.
enum OfficialFont {
    SONG("方正小标宋简体", "小标宋|xbs|dbs"),
    FANG("仿宋_GB2312", "仿宋|fang|simfs"),
    HEI("黑体", "黑体|hei"),
    KAI("楷体_GB2312", "楷体|kai"),
    /// Page numbers.
    PLAIN("宋体", "(?<!小标)(?<!仿)宋|simsun|(?<!fang)song");

    private final String official;
    private final Pattern file;

    OfficialFont(String official, String file) {
        this.official = official;
        this.file = Pattern.compile(file);
    }

    /// Its name in Word and WPS.
    String official() {
        return official;
    }

    /// Whether a font of this name is one.
    boolean isCalled(String name) {
        return file.matcher(name.toLowerCase(Locale.ROOT)).find();
    }
}
