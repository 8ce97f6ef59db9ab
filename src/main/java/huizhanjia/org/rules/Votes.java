package huizhanjia.org.rules;

/// Of a meeting that resolves: how many should have come, came, and said yes.
public record Votes(int due, int present, int yes) {}
