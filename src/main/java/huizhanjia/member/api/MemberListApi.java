package huizhanjia.member.api;

import huizhanjia.api.ApiList;
import huizhanjia.api.Cursor;
import huizhanjia.api.Objection;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.PersonalNumbers;
import huizhanjia.member.api.MemberJson.LineJson;
import huizhanjia.member.api.MemberJson.NumberSearchJson;
import huizhanjia.member.rights.ListReadings;
import huizhanjia.member.roll.Lookup;
import huizhanjia.member.roll.MemberLists;
import huizhanjia.member.roll.MemberQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/members`: members of a union and below, listed and searched.
@RestController
@RequestMapping(MemberApi.PATH)
@Needs("member:read")
@Tag(name = "会员")
class MemberListApi {

    private final MemberLists lists;
    private final Lookup lookup;
    private final MemberReading reading;
    private final ListReadings readings;

    MemberListApi(MemberLists lists, Lookup lookup, MemberReading reading, ListReadings readings) {
        this.lists = lists;
        this.lookup = lookup;
        this.reading = reading;
        this.readings = readings;
    }

    @GetMapping
    @Operation(operationId = "listMembers", summary = "列出或查找会员；完整号码请用 POST /api/members/search")
    ApiList<LineJson> list(@Valid @ParameterObject MemberSearch search, Actor actor) {
        var query = search.query(actor);
        if (PersonalNumbers.isMeantIn(query.words())) {
            throw Objection.invalid(Map.of("q", "完整的证件号码或电话不能放在地址里，请用 POST /api/members/search"));
        }
        return page(query, Cursor.unwrap(search.after()), ApiList.rows(search.limit()), actor);
    }

    @PostMapping("/search")
    @Operation(operationId = "searchMembers", summary = "按完整的证件号码或电话查找会员")
    ApiList<LineJson> search(@RequestBody NumberSearchJson search, Actor actor) {
        if ((search.idNumber() == null) == (search.phone() == null)) {
            throw Objection.invalid(Map.of("idNumber", "证件号码和移动电话请给出其一"));
        }
        var identity = identity(search.idNumber());
        var phone = phone(search.phone());
        lookup.ask(actor);
        var query = new MemberQuery(
                Objects.requireNonNullElse(search.org(), actor.scope().root()),
                "",
                identity,
                phone,
                null,
                MemberQuery.CodeFilter.NONE,
                0,
                0,
                null,
                null);
        return page(query, Cursor.unwrap(search.after()), ApiList.rows(search.limit()), actor);
    }

    private ApiList<LineJson> page(MemberQuery query, String after, int rows, Actor actor) {
        var found = lists.page(actor.scope(), query, new MemberLists.Paging(after, rows, false));
        readings.note(actor, found.members().size());
        var names = reading.unions(found.members());
        var lines = found.members().stream()
                .map(member -> LineJson.of(member, names.getOrDefault(member.org(), "")))
                .toList();
        return new ApiList<>(lines, Cursor.wrap(found.next()), found.total());
    }

    private String identity(@Nullable String number) {
        return number == null
                ? ""
                : lookup.identity(number)
                        .orElseThrow(() -> Objection.invalid(Map.of("idNumber", "证件号码不完整或有误，请对照证件核对")));
    }

    private String phone(@Nullable String number) {
        return number == null
                ? ""
                : lookup.phone(number).orElseThrow(() -> Objection.invalid(Map.of("phone", "请填 11 位移动电话号码")));
    }
}
