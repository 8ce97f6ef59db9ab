package huizhanjia.listing;

import huizhanjia.ui.Choice;
import java.util.List;

/// One thing a list is filtered by.
///
/// @param name of the parameter in the address
/// @param choices what is offered; empty where somebody types
public record Filter(String name, String label, Kind kind, List<Choice> choices) {

    public Filter {
        choices = List.copyOf(choices);
    }

    /// How it is asked for.
    public enum Kind {
        TEXT,
        DAY,
        CHOICE
    }
}
