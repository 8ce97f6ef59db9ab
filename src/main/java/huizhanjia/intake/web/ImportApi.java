package huizhanjia.intake.web;

import huizhanjia.api.ApiList;
import huizhanjia.api.Call;
import huizhanjia.api.Cursor;
import huizhanjia.api.Idempotency;
import huizhanjia.api.WriteReceipt;
import huizhanjia.api.Written;
import huizhanjia.intake.IntakeCard;
import huizhanjia.intake.IntakeId;
import huizhanjia.intake.Intakes;
import huizhanjia.intake.Outcome;
import huizhanjia.intake.web.ImportJson.CommitJson;
import huizhanjia.intake.web.ImportJson.RowProblemJson;
import huizhanjia.intake.web.ImportJson.RowProblemsJson;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.Needs;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/imports`: a roster is brought in, watched, committed and taken back.
@RestController
@RequestMapping(ImportApi.PATH)
@Needs({"member:import", "org:import", "organizing:import"})
@Tag(name = "导入")
class ImportApi {

    static final String PATH = "/api/imports";

    private final Intakes intakes;
    private final ImportReading reading;
    private final Idempotency idempotency;

    ImportApi(Intakes intakes, ImportReading reading, Idempotency idempotency) {
        this.intakes = intakes;
        this.reading = reading;
        this.idempotency = idempotency;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(operationId = "uploadImport", summary = "上传名册；表头识别完整的随即预检，否则请在页面上指定表头")
    @ApiResponse(responseCode = "202", description = "已收到，用 Location 查看进度", useReturnTypeSchema = true)
    ResponseEntity<WriteReceipt> upload(@Valid @ModelAttribute UploadForm form, Call call, Actor actor) {
        var upload = form.upload();
        return idempotency
                .once(call, UploadForm.fingerprint(upload), actor, () -> {
                    var card = intakes.need(intakes.upload(upload, actor), actor);
                    if (reading.isRecognised(card, actor)) {
                        intakes.check(card, actor);
                    }
                    return Written.accepted(card.id().value());
                })
                .answer(PATH);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getImport", summary = "查看一次导入办到哪一步、各种结果有多少行")
    ImportJson show(@PathVariable IntakeId id, Actor actor) {
        return reading.json(reading.named(id, actor));
    }

    @GetMapping("/{id}/problems")
    @Operation(operationId = "listImportProblems", summary = "逐条列出预检发现的问题")
    RowProblemsJson problems(@PathVariable IntakeId id, @ParameterObject ProblemSearch search, Actor actor) {
        var card = reading.named(id, actor);
        var from = search.from();
        var rows = ApiList.rows(search.limit());
        var found = reading.problems(card, search.wanted(), from, rows + 1);
        var shown = found.stream().limit(rows).map(RowProblemJson::of).toList();
        return new RowProblemsJson(shown, Cursor.wrap(found.size() > rows ? String.valueOf(from + rows) : ""));
    }

    @PostMapping("/{id}/commit")
    @Operation(operationId = "commitImport", summary = "按预检的结果提交")
    @ApiResponse(responseCode = "202", description = "正在提交", useReturnTypeSchema = true)
    ResponseEntity<WriteReceipt> commit(
            @PathVariable IntakeId id, @Valid @RequestBody CommitJson sent, Call call, Actor actor) {
        return begin(
                id,
                new Order(call, sent, actor),
                card -> intakes.commit(card, sent.choice(), sent.isRenaming(), actor));
    }

    @PostMapping("/{id}/undo")
    @Operation(operationId = "undoImport", summary = "撤回七天内的提交")
    @ApiResponse(responseCode = "202", description = "正在撤回", useReturnTypeSchema = true)
    ResponseEntity<WriteReceipt> undo(@PathVariable IntakeId id, Call call, Actor actor) {
        return begin(id, new Order(call, "", actor), card -> intakes.undo(card, actor));
    }

    private ResponseEntity<WriteReceipt> begin(IntakeId id, Order order, Consumer<IntakeCard> step) {
        return idempotency
                .once(order.call(), order.content(), order.actor(), () -> {
                    step.accept(reading.named(id, order.actor()));
                    return Written.accepted(id.value());
                })
                .answer(PATH);
    }

    /// Who asks for a long step, and how.
    private record Order(Call call, Object content, Actor actor) {}

    /// Which problems a program asks for.
    record ProblemSearch(
            @Parameter(description = "结果：WRONG 有误（默认）或 DUPLICATE 重复") @Nullable
            Outcome outcome,

            @Parameter(description = "上一页的 next") @Nullable String after,

            @Parameter(description = "每页条数，1 至 200，默认 50") @Nullable
            Integer limit) {

        Outcome wanted() {
            return outcome == null ? Outcome.WRONG : outcome;
        }

        int from() {
            var place = Cursor.unwrap(after);
            try {
                return place.isEmpty() ? 0 : Integer.parseInt(place);
            } catch (NumberFormatException ofAnotherList) {
                throw Cursor.unknown();
            }
        }
    }
}
