package huizhanjia.paper;

/// A paper with the fonts it is set in: what the template prints.
record TypesetPaper(PrintedPaper paper, Setting setting) {

    String face(String text) {
        return setting.face(text);
    }
}
