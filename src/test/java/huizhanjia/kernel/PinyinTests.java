package huizhanjia.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTests {

    @ParameterizedTest
    @CsvSource({
        "重庆市, chongqingshi, cqs",
        "单县, shanxian, sx",
        "朝阳区, chaoyangqu, cyq",
        "长春市, changchunshi, ccs",
        "长白街道, changbaijiedao, cbjd",
        "弓长岭区, gongchanglingqu, gclq",
        "长子县, zhangzixian, zzx",
        "六安市, luanshi, las",
        "铅山县, yanshanxian, ysx",
        "亳州市, bozhoushi, bzs",
        "蚌埠市, bengbushi, bbs",
        "旅顺口区, lvshunkouqu, lskq",
        "岫岩满族自治县, xiuyanmanzuzizhixian, xymzzzx",
        "行业工会, hangyegonghui, hygh",
        "农商银行青山支行, nongshangyinhangqingshanzhihang, nsyhqszh",
        "3M公司（沈阳）, 3mgongsishenyang, 3mgssy",
        "𠮷野家, yejia, yj"
    })
    void a_name_is_typed_as_people_say_it(String name, String full, String initials) {
        assertThat(Pinyin.of(name)).isEqualTo(new Pinyin(full, initials));
    }

    @ParameterizedTest
    @CsvSource({
        "单雄, shanxiong, sx",
        "仇和, qiuhe, qh",
        "曾伟, zengwei, zw",
        "解晓东, xiexiaodong, xxd",
        "尉迟恭, yuchigong, ycg",
        "万俟雪, moqixue, mqx",
        "李长河, lichanghe, lch",
        "买买提·吐尔逊, maimaitituerxun, mmttex"
    })
    void a_surname_has_its_own_reading(String name, String full, String initials) {
        assertThat(Pinyin.ofPerson(name)).isEqualTo(new Pinyin(full, initials));
    }
}
