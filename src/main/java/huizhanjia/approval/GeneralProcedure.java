package huizhanjia.approval;

import huizhanjia.approval.course.Stage;
import java.util.List;
import org.springframework.stereotype.Component;

/// Any matter a union asks its superior about; 请示 wants a reply (《党政机关公文处理工作条例》第八条).
@Component
class GeneralProcedure implements Procedure {

    static final String KIND = "general";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return "一般请示";
    }

    @Override
    public String limit() {
        return "reply.general.days";
    }

    @Override
    public List<Stage> route(Submission submission, Superiors superiors) {
        return List.of(superiors.stage(superiors.deciding(submission.org()), "批复", limit()));
    }
}
