package huizhanjia.compliance.web;

import huizhanjia.compliance.Status;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which units of a clause are shown, as the address says it.
///
/// @param org the top of the part of the tree; empty text for the whole scope
/// @param status a status by name, `OVERDUE` for every kind of late, empty text for all
/// @param page counted from 1
public record UnitFilter(String org, String status, Integer page) {

    /// No list is as long; the number of a row stays a number.
    private static final int LAST_PAGE = 100_000;

    static final String OVERDUE = "OVERDUE";

    public UnitFilter(@Nullable String org, @Nullable String status, @Nullable Integer page) {
        this.org = org == null ? "" : org;
        this.status = status == null ? "" : status;
        this.page = page == null ? 1 : Math.clamp(page, 1, LAST_PAGE);
    }

    List<Status> statuses() {
        return Arrays.stream(Status.values())
                .filter(known -> status.isEmpty()
                        || known.name().equals(status)
                        || (status.equals(OVERDUE) && known.isOverdue()))
                .toList();
    }

    int offset(int rows) {
        return (page - 1) * rows;
    }

    /// The address of the same list in another status.
    public String with(String other) {
        return "?org=%s&status=%s".formatted(org, other);
    }

    /// The address of another page of the list.
    public String at(int other) {
        return with(status) + "&page=" + other;
    }
}
