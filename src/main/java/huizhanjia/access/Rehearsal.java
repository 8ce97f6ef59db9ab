package huizhanjia.access;

/// Whether the house only rehearses (演练): with an invented county whose passwords everybody knows. Then a
/// second factor is asked of the three administrators alone, and the sign-in page says so.
public interface Rehearsal {

    boolean isOn();
}
