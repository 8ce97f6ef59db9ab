package huizhanjia.disclosure;

/// What the gate gives whom it let through; nothing prints a sealed value in clear without one.
public final class Disclosed {

    Disclosed() {}
}
