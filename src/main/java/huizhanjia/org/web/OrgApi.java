package huizhanjia.org.web;

import huizhanjia.api.Call;
import huizhanjia.api.Idempotency;
import huizhanjia.api.Versioned;
import huizhanjia.api.WriteReceipt;
import huizhanjia.api.Written;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import huizhanjia.kernel.OrgId;
import huizhanjia.org.Affiliating;
import huizhanjia.org.Org;
import huizhanjia.org.Orgs;
import huizhanjia.org.web.OrgJson.AffiliatingJson;
import huizhanjia.org.web.OrgJson.AmendmentJson;
import huizhanjia.org.web.OrgJson.FoundingJson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/orgs/{id}`: one organisation, read, founded and amended.
@RestController
@RequestMapping(OrgApi.PATH)
@Tag(name = "工会组织")
class OrgApi {

    static final String PATH = "/api/orgs";

    private final Orgs orgs;
    private final OrgReading reading;
    private final Idempotency idempotency;

    OrgApi(Orgs orgs, OrgReading reading, Idempotency idempotency) {
        this.orgs = orgs;
        this.reading = reading;
        this.idempotency = idempotency;
    }

    @GetMapping("/{id}")
    @Needs("org:read")
    @Operation(operationId = "getOrg", summary = "读取一家工会")
    ResponseEntity<OrgJson> show(@PathVariable OrgId id, Actor actor) {
        var org = reading.named(id, actor);
        return ResponseEntity.ok().eTag(Written.tag(org.version())).body(reading.json(org));
    }

    @PostMapping
    @Needs("org:found")
    @Operation(operationId = "foundOrg", summary = "登记一家新建的工会，须有上级批复")
    @ApiResponse(responseCode = "201", description = "已登记", useReturnTypeSchema = true)
    ResponseEntity<WriteReceipt> found(@Valid @RequestBody FoundingJson founding, Call call, Actor actor) {
        return idempotency
                .once(call, founding, actor, () -> {
                    var org = orgs.found(reading.founding(founding, actor), actor);
                    return Written.created(org.id().value(), org.version());
                })
                .answer(PATH);
    }

    @PutMapping("/{id}")
    @Needs("org:edit")
    @Operation(operationId = "amendOrg", summary = "替换一家工会的资料")
    ResponseEntity<WriteReceipt> amend(
            @PathVariable OrgId id, @Valid @RequestBody AmendmentJson amendment, @Versioned Call call, Actor actor) {
        return idempotency
                .once(call, amendment, actor, () -> {
                    var before = matching(id, call, actor);
                    return changed(orgs.amend(id, reading.amendment(amendment, before, actor), actor));
                })
                .answer(PATH);
    }

    @PostMapping("/{id}/affiliation")
    @Needs("org:edit")
    @Operation(operationId = "affiliateOrg", summary = "变更隶属关系，连同全部下级")
    ResponseEntity<WriteReceipt> affiliate(
            @PathVariable OrgId id, @Valid @RequestBody AffiliatingJson sent, @Versioned Call call, Actor actor) {
        return idempotency
                .once(call, sent, actor, () -> {
                    var before = matching(id, call, actor);
                    var affiliating = new Affiliating(
                            sent.parentId(), sent.from(), sent.documentNumber().strip(), before.version());
                    return changed(orgs.affiliate(id, affiliating, actor));
                })
                .answer(PATH);
    }

    private Org matching(OrgId id, Call call, Actor actor) {
        var org = reading.named(id, actor);
        call.match(org.version());
        return org;
    }

    private static Written changed(Org org) {
        return Written.changed(org.id().value(), org.version());
    }
}
