package huizhanjia.listing;

/// A button beside the title of a list.
///
/// @param permission who may press it, such as `regulation:edit`; empty text for everybody
public record ListAction(String label, String href, String permission) {}
