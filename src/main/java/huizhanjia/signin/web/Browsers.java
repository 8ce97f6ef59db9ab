package huizhanjia.signin.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads what a browser calls itself, as far as a clerk would recognise their own.
final class Browsers {

    private static final Map<Pattern, String> NAMES = new LinkedHashMap<>();
    private static final Map<Pattern, String> SYSTEMS = new LinkedHashMap<>();

    static {
        NAMES.put(Pattern.compile("MicroMessenger"), "微信");
        NAMES.put(Pattern.compile("Edg/"), "Edge");
        NAMES.put(Pattern.compile("QIHU|360SE|360EE"), "360 浏览器");
        NAMES.put(Pattern.compile("Firefox/"), "Firefox");
        NAMES.put(Pattern.compile("Chrome/"), "Chrome");
        NAMES.put(Pattern.compile("Safari/"), "Safari");
        SYSTEMS.put(Pattern.compile("Windows NT 6\\.1"), "Windows 7");
        SYSTEMS.put(Pattern.compile("Windows"), "Windows");
        SYSTEMS.put(Pattern.compile("Kylin"), "麒麟");
        SYSTEMS.put(Pattern.compile("Android"), "安卓");
        SYSTEMS.put(Pattern.compile("iPhone|iPad"), "苹果手机");
        SYSTEMS.put(Pattern.compile("Mac OS"), "macOS");
        SYSTEMS.put(Pattern.compile("Linux"), "Linux");
    }

    private Browsers() {}

    static String label(String agent) {
        return "%s · %s".formatted(first(NAMES, agent), first(SYSTEMS, agent));
    }

    private static String first(Map<Pattern, String> known, String agent) {
        return known.entrySet().stream()
                .filter(one -> one.getKey().matcher(agent).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("其他");
    }
}
