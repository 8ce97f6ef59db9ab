package huizhanjia.signin;

/// Where a sign-in is tried from.
///
/// @param address of the other side
/// @param browser as it calls itself
public record Attempt(String loginName, String address, String browser) {

    private static final int LONGEST = 200;

    public Attempt {
        browser = browser.length() > LONGEST ? browser.substring(0, LONGEST) : browser;
    }
}
