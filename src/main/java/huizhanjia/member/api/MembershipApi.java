package huizhanjia.member.api;

import huizhanjia.api.Call;
import huizhanjia.api.Idempotency;
import huizhanjia.api.WriteReceipt;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.MemberId;
import huizhanjia.kernel.Needs;
import huizhanjia.member.Memberships;
import huizhanjia.member.Step;
import huizhanjia.member.api.StepJson.TransferJson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/members/{id}/transfer` and its sisters: how a membership changes.
@RestController
@RequestMapping(MemberApi.PATH + "/{id}")
@Tag(name = "会籍变化", description = "可带 If-Match；给出时须与会员现在的版本相符")
class MembershipApi {

    private final Memberships memberships;
    private final MemberReading reading;
    private final Idempotency idempotency;

    MembershipApi(Memberships memberships, MemberReading reading, Idempotency idempotency) {
        this.memberships = memberships;
        this.reading = reading;
        this.idempotency = idempotency;
    }

    @PostMapping("/transfer")
    @Needs("member:transfer")
    @Operation(operationId = "transferMember", summary = "会籍接转；跨县接转的，回执中是新记录的标识")
    ResponseEntity<WriteReceipt> transfer(
            @PathVariable MemberId id, @Valid @RequestBody TransferJson sent, Call call, Actor actor) {
        return idempotency
                .once(call, sent, actor, () -> {
                    call.match(reading.named(id, actor).version());
                    return reading.changed(memberships.transfer(id, sent.transfer(), actor), actor);
                })
                .answer(MemberApi.PATH);
    }

    @PostMapping("/retention")
    @Needs("member:retain")
    @Operation(operationId = "retainMember", summary = "保留会籍")
    ResponseEntity<WriteReceipt> retain(
            @PathVariable MemberId id, @Valid @RequestBody StepJson sent, Call call, Actor actor) {
        return take(id, new Order(sent, call, actor), memberships::retain);
    }

    @PostMapping("/restoration")
    @Needs("member:retain")
    @Operation(operationId = "restoreMember", summary = "恢复保留的会籍")
    ResponseEntity<WriteReceipt> restore(
            @PathVariable MemberId id, @Valid @RequestBody StepJson sent, Call call, Actor actor) {
        return take(id, new Order(sent, call, actor), memberships::restore);
    }

    @PostMapping("/withdrawal")
    @Needs("member:withdraw")
    @Operation(operationId = "withdrawMember", summary = "退会")
    ResponseEntity<WriteReceipt> withdraw(
            @PathVariable MemberId id, @Valid @RequestBody StepJson sent, Call call, Actor actor) {
        return take(id, new Order(sent, call, actor), memberships::withdraw);
    }

    @PostMapping("/expulsion")
    @Needs("member:expel")
    @Operation(operationId = "expelMember", summary = "开除会籍")
    ResponseEntity<WriteReceipt> expel(
            @PathVariable MemberId id, @Valid @RequestBody StepJson sent, Call call, Actor actor) {
        return take(id, new Order(sent, call, actor), memberships::expel);
    }

    private ResponseEntity<WriteReceipt> take(MemberId id, Order order, Change change) {
        return idempotency
                .once(order.call(), order.sent(), order.actor(), () -> {
                    order.call().match(reading.named(id, order.actor()).version());
                    change.of(id, order.sent().step(), order.actor());
                    return reading.changed(id, order.actor());
                })
                .answer(MemberApi.PATH);
    }

    /// Who asks for a change, and how.
    private record Order(StepJson sent, Call call, Actor actor) {}

    /// One of the ways a membership changes.
    private interface Change {
        void of(MemberId id, Step step, Actor by);
    }
}
