package huizhanjia.journeys;

/// The two screens every page must fit: the desk of a county's clerk, the phone of a grassroots chair.
enum Screen {
    DESK(1366, 768, "山", 700),
    PHONE(390, 844, "河", 800);

    private final int width;
    private final int height;
    private final String mark;
    private final int serial;

    Screen(int width, int height, String mark, int serial) {
        this.width = width;
        this.height = height;
        this.mark = mark;
        this.serial = serial;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// The end of the names of everybody entered at it, so that both screens find their own people.
    String mark() {
        return mark;
    }

    /// Where the orders in their identity numbers begin.
    int serial() {
        return serial;
    }
}
