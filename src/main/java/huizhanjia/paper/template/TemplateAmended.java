package huizhanjia.paper.template;

import huizhanjia.kernel.DomainEvent;
import huizhanjia.kernel.OrgId;
import java.util.Map;

/// A county worded a template anew.
public record TemplateAmended(String county, OrgId org, Template template) implements DomainEvent {

    @Override
    public String subject() {
        return "template:" + template.code();
    }

    @Override
    public String summary() {
        return "修改公文模板：" + template.name();
    }

    @Override
    public Map<String, Change> changes() {
        return Map.of("版本", new Change("", "第%d版，自 %s 起".formatted(template.version(), template.effectiveOn())));
    }
}
