package huizhanjia.member.api;

import huizhanjia.api.Call;
import huizhanjia.api.Idempotency;
import huizhanjia.api.Objection;
import huizhanjia.api.Problem;
import huizhanjia.api.Versioned;
import huizhanjia.api.WriteReceipt;
import huizhanjia.api.Written;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.Needs;
import huizhanjia.member.Admission;
import huizhanjia.member.AdmissionOutcome;
import huizhanjia.member.Members;
import huizhanjia.member.api.MemberJson.AdmissionJson;
import huizhanjia.member.api.MemberJson.InquiryJson;
import huizhanjia.member.api.MemberJson.PatchJson;
import huizhanjia.member.api.MemberJson.RevelationJson;
import huizhanjia.member.api.MemberJson.SpellJson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/members/{id}`: one member, admitted, read, kept up to date and revealed.
@RestController
@RequestMapping(MemberApi.PATH)
@Tag(name = "会员")
class MemberApi {

    static final String PATH = "/api/members";

    private final Members members;
    private final MemberReading reading;
    private final Idempotency idempotency;

    MemberApi(Members members, MemberReading reading, Idempotency idempotency) {
        this.members = members;
        this.reading = reading;
        this.idempotency = idempotency;
    }

    @GetMapping("/{id}")
    @Needs("member:read")
    @Operation(operationId = "getMember", summary = "读取一名会员，敏感字段为掩码")
    ResponseEntity<MemberJson> show(@PathVariable MemberId id, Actor actor) {
        var member = reading.named(id, actor);
        return ResponseEntity.ok().eTag(Written.tag(member.version())).body(MemberJson.of(member));
    }

    @GetMapping("/{id}/spells")
    @Needs("member:read")
    @Operation(operationId = "listSpells", summary = "读取一名会员的各段会籍，新的在前")
    List<SpellJson> spells(@PathVariable MemberId id, Actor actor) {
        var member = reading.named(id, actor);
        return members.spells(actor.scope(), member.id()).stream()
                .map(membershipSpell -> SpellJson.of(membershipSpell, reading.union(membershipSpell.orgId())))
                .toList();
    }

    @PostMapping
    @Needs("member:admit")
    @Operation(operationId = "admitMember", summary = "登记入会")
    @ApiResponse(responseCode = "201", description = "已入会", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "409",
            description = "这个证件号码已有会籍，两份资料已并列待核对；related 为会籍比对的标识",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "#/components/schemas/Problem")))
    ResponseEntity<WriteReceipt> admit(@Valid @RequestBody AdmissionJson sent, Call call, Actor actor) {
        var written = idempotency.once(call, sent, actor, () -> {
            var person = PersonJson.read(sent.person());
            return written(members.admit(new Admission(sent.orgId(), person, sent.joinedOn()), actor), actor);
        });
        if (written.status() == HttpStatus.CONFLICT) {
            throw compared(written);
        }
        return written.answer(PATH);
    }

    @PatchMapping("/{id}")
    @Needs("member:edit")
    @Operation(operationId = "amendMember", summary = "修改会员资料")
    ResponseEntity<WriteReceipt> amend(
            @PathVariable MemberId id, @Valid @RequestBody PatchJson sent, @Versioned Call call, Actor actor) {
        return idempotency
                .once(call, sent, actor, () -> {
                    var member = reading.named(id, actor);
                    call.match(member.version());
                    members.amend(member, PersonJson.patched(member.person(), sent.person()), actor);
                    return reading.changed(id, actor);
                })
                .answer(PATH);
    }

    @PostMapping("/{id}/revelation")
    @Needs("member:reveal")
    @Operation(operationId = "revealMember", summary = "写明事由，查看未掩码的字段；每次都留痕")
    RevelationJson reveal(@PathVariable MemberId id, @Valid @RequestBody InquiryJson inquiry, Actor actor) {
        var member = reading.named(id, actor);
        return RevelationJson.of(members.reveal(member.id(), inquiry.reason(), actor));
    }

    private Written written(AdmissionOutcome outcome, Actor actor) {
        return switch (outcome) {
            case AdmissionOutcome.Admitted admitted -> {
                var version = reading.named(admitted.member(), actor).version();
                yield Written.created(admitted.member().value(), version);
            }
            case AdmissionOutcome.Compared compared ->
                new Written(HttpStatus.CONFLICT, compared.comparison(), 0, false);
        };
    }

    private static Objection compared(Written written) {
        return new Objection(
                Problem.of(HttpStatus.CONFLICT, "member.comparison", "这个证件号码已有会籍，两份资料已并列保存，请在会籍比对中核对：是同一人接转，还是号码有误")
                        .about(written.id()));
    }
}
