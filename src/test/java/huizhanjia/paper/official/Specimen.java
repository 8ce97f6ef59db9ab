package huizhanjia.paper.official;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// Letters to measure.
final class Specimen {

    static final String ISSUER = "青山县总工会";
    static final String NUMBER = "青工发〔2026〕12号";
    private static final LocalDate ON = LocalDate.of(2026, 3, 5);

    private Specimen() {}

    static Letter of(LetterKind kind, List<Paragraph> body) {
        return new Letter(
                kind,
                Letter.Head.of(ISSUER, NUMBER, "周红"),
                "关于同意成立青山县红星机械制造有限公司工会委员会的批复",
                "青山县红星机械制造有限公司工会筹备组",
                body,
                List.of(),
                new Letter.Foot(ISSUER, ON, "", List.of(), ""),
                "");
    }

    /// Three pages and more, with all there is.
    static Letter whole(LetterKind kind) {
        var plain = of(kind, longBody());
        return new Letter(
                kind,
                new Letter.Head(ISSUER, NUMBER, "周红", Urgency.EXTRA_URGENT),
                plain.title(),
                plain.addressee(),
                plain.body(),
                List.of("第一届工会委员会候选人名单", "会员（代表）大会选举办法（草案）以及关于本次大会筹备工作情况的书面说明材料"),
                new Letter.Foot(
                        ISSUER,
                        ON,
                        "联系人：欧阳𠮷㛃，电话：024-00000000",
                        List.of("沈阳市总工会", "中共青山县委组织部", "青山县人力资源和社会保障局", "青山县市场监督管理局", "青山县工商业联合会"),
                        "青山县总工会办公室"),
                "https://example.org/verify/019a0000-0000-7000-8000-000000000000?h=0123456789abcdef");
    }

    /// A paragraph of nothing but Chinese characters.
    static Paragraph characters(int count) {
        return Paragraph.of(String.join("", Collections.nCopies(count, "工")));
    }

    private static List<Paragraph> longBody() {
        return IntStream.range(0, 24)
                .mapToObj(at -> switch (at % 4) {
                    case 0 -> Paragraph.of("一、切实加强组织建设");
                    case 1 -> Paragraph.of("（一）依法选举。" + "会员（代表）大会应当有三分之二以上的会员（代表）出席，方可召开。".repeat(3));
                    case 2 -> Paragraph.of("1.买买提·艾力同志，1990年3月生，现任《红星报》编辑，公民身份号码略，“联系电话”略。".repeat(2));
                    default -> characters(28 * 4);
                })
                .toList();
    }
}
