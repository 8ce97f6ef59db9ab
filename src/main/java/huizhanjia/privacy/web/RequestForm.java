package huizhanjia.privacy.web;

import huizhanjia.kernel.Days;
import huizhanjia.kernel.MemberId;
import huizhanjia.privacy.asking.PersonRequest;
import huizhanjia.privacy.asking.RequestKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A request as typed.
public record RequestForm(String member, String name, String kind, String words, String received, String identity) {

    public RequestForm(
            @Nullable String member,
            @Nullable String name,
            @Nullable String kind,
            @Nullable String words,
            @Nullable String received,
            @Nullable String identity) {
        this.member = Objects.requireNonNullElse(member, "");
        this.name = Objects.requireNonNullElse(name, "").strip();
        this.kind = Objects.requireNonNullElse(kind, "");
        this.words = Objects.requireNonNullElse(words, "").strip();
        this.received = Objects.requireNonNullElse(received, "").strip();
        this.identity = Objects.requireNonNullElse(identity, "").strip();
    }

    PersonRequest.Who who() {
        return member.isEmpty() ? new PersonRequest.Who(null, name) : new PersonRequest.Who(MemberId.of(member), "");
    }

    PersonRequest.Asked asked() {
        return new PersonRequest.Asked(
                Choices.one(RequestKind.class, kind, "请求的事项"), words, Days.need(received, "收到日期"), identity);
    }
}
