package huizhanjia.paper;

/// Fonts for tests of the room's sub-packages.
public final class TypefacesForTests {

    private TypefacesForTests() {}

    public static Typefaces inJar() {
        return new Typefaces("");
    }
}
