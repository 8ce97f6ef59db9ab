package huizhanjia.election.web;

import huizhanjia.election.officer.Vacancy;
import huizhanjia.ui.Page;
import java.util.List;

/// Vacant chairs of a scope.
public record VacancyPage(List<Vacancy> vacancies, boolean mayEdit) implements Page {

    @Override
    public String title() {
        return "主席空缺";
    }
}
