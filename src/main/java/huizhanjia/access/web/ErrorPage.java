package huizhanjia.access.web;

import huizhanjia.ui.Page;

/// What went wrong, for a person.
///
/// @param sentence what happened and what to do
/// @param number to read over the telephone when it was our fault; empty text otherwise
public record ErrorPage(String title, String sentence, String number) implements Page {}
