package huizhanjia.county;

import huizhanjia.approval.Decision;
import huizhanjia.approval.Petition;
import huizhanjia.approval.Petitions;
import huizhanjia.approval.Submission;
import huizhanjia.approval.course.Course;
import huizhanjia.approval.course.Move;
import huizhanjia.approval.course.Move.Kind;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What the sample's unions asked their superiors: one waits at the county, one came back, one was agreed to.
@Component
class SamplePetitions {

    private final Petitions petitions;
    private final Qingshan qingshan;

    SamplePetitions(Petitions petitions, Qingshan qingshan) {
        this.petitions = petitions;
        this.qingshan = qingshan;
    }

    void submit(Settlement settlement) {
        var mill = settlement.at("red-star");
        var town = settlement.at("liuhe");
        var agreed = submit(
                mill,
                qingshan.grassrootsChair(),
                new Submission.Text(
                        "关于设立女职工休息哺乳室的请示",
                        "我厂现有哺乳期女职工 6 人，拟利用二车间值班室设立休息哺乳室一处，所需冰箱、座椅由厂工会经费列支。妥否，请批示。",
                        Map.of("所需经费", "4800 元，本级工会经费")));
        act(agreed, Move.of(Kind.AGREE), "同意。请按女职工劳动保护的有关规定布置，建成后报县总女工委备查。", qingshan.chair());
        var returned = submit(
                town,
                qingshan.townshipOfficer(),
                new Submission.Text("关于承办全县职工健步走活动的请示", "拟于下月在柳河湿地公园承办全县职工健步走活动，预计参加 300 人。妥否，请批示。", Map.of()));
        act(returned, Move.back(Course.AUTHOR), "请补充经费预算和安全应急预案后再报。", qingshan.organizer());
        submit(
                mill,
                qingshan.grassrootsChair(),
                new Submission.Text(
                        "关于建设职工文体活动室的请示",
                        "我厂一线职工 380 人，现有活动场地不足 20 平方米。拟将旧食堂二楼改建为职工文体活动室，请县总工会给予器材支持。妥否，请批示。",
                        Map.of("所需器材", "乒乓球台两张、图书 1500 册")));
    }

    private Petition submit(OrgId org, Actor by, Submission.Text text) {
        return petitions.submit(new Submission("general", "", org, text), by);
    }

    private void act(Petition petition, Move move, String words, Actor by) {
        petitions.act(petition.id(), Decision.of(move, words, petition), by);
    }
}
