package huizhanjia.ui;

/// What a template prints, already in the right shape.
public interface Page {

    /// The heading and the window's title.
    String title();
}
