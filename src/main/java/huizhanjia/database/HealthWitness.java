package huizhanjia.database;

/// A room that may find something wrong while the database answers; `/health` tells, for programs that watch it.
public interface HealthWitness {

    /// The word `/health` uses, such as `trail`.
    String name();

    /// Whether all is well.
    boolean isSound();
}
