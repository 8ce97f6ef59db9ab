package huizhanjia.journeys;

/// The two screens every page must fit: the desk of a county's clerk, the phone of a grassroots chair.
enum Screen {
    DESK(1366, 768),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
