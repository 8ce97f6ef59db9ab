package huizhanjia.paper.web;

import huizhanjia.paper.template.Template;
import huizhanjia.ui.Page;
import java.util.List;

/// The templates in force.
public record TemplateList(List<Template> templates, boolean mayManage) implements Page {

    @Override
    public String title() {
        return "公文模板";
    }
}
