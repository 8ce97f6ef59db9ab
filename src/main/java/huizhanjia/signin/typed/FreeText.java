package huizhanjia.signin.typed;

import huizhanjia.kernel.PersonalNumbers;
import huizhanjia.kernel.Refused;
import java.util.Set;

/// Keeps numbers of persons out of whatever rests readable: they are taken in where a field of their own asks
/// for them, and nowhere else.
final class FreeText {

    /// Forms and content that ask for a number: of a person, of a union's account at a bank, and what opens the
    /// house.
    private static final Set<String> ASKED = Set.of(
            "id_number",
            "idNumber",
            "account",
            "creditCode",
            "credit_code",
            "password",
            "before",
            "after",
            "again",
            "code",
            "_csrf");

    private FreeText() {}

    /// Refuses a value with a number in it, under a name that asks for none.
    static void check(String name, String value) {
        if (!ASKED.contains(name) && PersonalNumbers.isIn(value)) {
            throw new Refused("request.personal-number", "请不要写证件号码、银行卡号：这里填的内容会原样保存、留痕并给别人看。请返回上一页，改写姓名和单位后重新提交");
        }
    }

    /// Refuses a program that puts a number into an address; people are sent on by `CleanAddress`.
    static void checkAddress(String value) {
        if (PersonalNumbers.isIn(value)) {
            throw new Refused("request.number-in-address", "完整的证件号码或银行卡号不能放在地址里；按完整号码查会员请用 POST /api/members/search");
        }
    }

    /// Refuses a file whose name holds a number.
    static void checkFileName(String name) {
        if (PersonalNumbers.isIn(name)) {
            throw new Refused("request.personal-number", "请不要把证件号码、银行卡号写在文件名里，改名后重新上传");
        }
    }
}
