package huizhanjia.paper;

/// A table with the fonts it is set in: what the template prints.
record TypesetTable(PrintedTable table, Setting setting) {

    String face(String text) {
        return setting.face(text);
    }
}
