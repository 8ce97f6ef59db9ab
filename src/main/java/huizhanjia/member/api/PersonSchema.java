package huizhanjia.member.api;

import huizhanjia.api.Schemas;
import huizhanjia.member.RosterField;
import huizhanjia.sheet.ColumnKind;
import huizhanjia.ui.Choice;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Describes a person in the interface as the roster has it, code lists included, so that neither can drift.
@Configuration(proxyBeanMethods = false)
class PersonSchema {

    static final String REF = "#/components/schemas/Person";

    private static final String CODE = "#/components/schemas/Code";

    /// Longer lists are national standards everybody has.
    private static final int PRINTED = 40;

    @Bean
    GlobalOpenApiCustomizer person() {
        return book -> book.getComponents().addSchemas("Person", schema());
    }

    private static Schema<?> schema() {
        var person = new ObjectSchema();
        for (var field : RosterField.values()) {
            person.addProperty(
                    PersonJson.name(field), Schemas.orNull(field(field).description(description(field))));
        }
        person.description("会员登记表的各项资料。读取时证件号码、电话、户籍地为掩码；提交时代码可写代码、名称或常用写法");
        return person;
    }

    private static Schema<?> field(RosterField field) {
        return switch (field.kind()) {
            case CODE -> Schemas.reference(CODE);
            case YES_NO -> new BooleanSchema();
            case DATE -> new DateSchema();
            case TEXT, NAME, RESIDENT_ID, MOBILE, PHONE, NUMBER, CREDIT_CODE, ACCOUNT -> new StringSchema();
        };
    }

    private static String description(RosterField field) {
        var choices = field.codes().choices();
        var required = field.isRequired() ? "，登记时必填" : "";
        if (field.kind() != ColumnKind.CODE || choices.size() > PRINTED) {
            return field.label() + required;
        }
        var codes = choices.stream().map(PersonSchema::print).collect(Collectors.joining("、"));
        return "%s%s。代码：%s".formatted(field.label(), required, codes);
    }

    private static String print(Choice choice) {
        return choice.value() + " " + choice.label();
    }
}
