/// 1. People are told what is done with their data, version by version, and agree or do not (个人信息保护法 第十七条、第十四条).
/// What is sensitive asks for a consent of its own (第二十九条); a withdrawal is another record.
/// 2. Who asks to see, copy, correct or delete is answered within a time, or told why not (第四十四条至第五十条).
/// 3. What is no longer needed is made unrecognisable every night, by the room that keeps it (第四十七条); a period nobody
/// has set makes nothing disappear, and an auditor's hold keeps everything.
/// 4. Leaks are written down, told to the authority and to people, against a clock (第五十七条).
/// 5. What is done with which data, why and on which basis stands in a register, weighed beforehand (第五十五条、第五十六条).
/// 6. The auditor looks at a random sample of the month's events of sensitive kinds, and signs the month.
///
/// Not here: sealing (`vault`), showing whole numbers (`disclosure`), lists of members (`member`), the log itself
/// (`trail`).
@NullMarked
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {
            "kernel",
            "law",
            "ui",
            "database",
            "vault",
            "trail",
            "trail::sample",
            "access",
            "parameter",
            "task",
            "sheet",
            "paper",
            "approval::limit",
            "area",
            "org",
            "org::census",
            "member",
            "member::rights",
            "member::roll"
        })
package huizhanjia.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
