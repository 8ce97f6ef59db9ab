package huizhanjia.member.web;

import huizhanjia.member.RosterField;
import java.util.List;

/// The roster's fields as forms and pages group them.
public record FieldGroup(String title, List<RosterField> fields) {

    public static final List<FieldGroup> ALL = List.of(
            new FieldGroup(
                    "身份",
                    List.of(
                            RosterField.NAME,
                            RosterField.ID_KIND,
                            RosterField.ID_NUMBER,
                            RosterField.SEX,
                            RosterField.BORN_ON,
                            RosterField.ETHNICITY,
                            RosterField.PHONE,
                            RosterField.POLITICS,
                            RosterField.EDUCATION,
                            RosterField.NATIVE_PLACE)),
            new FieldGroup("户籍", List.of(RosterField.HOUSEHOLD, RosterField.HOUSEHOLD_PLACE, RosterField.MIGRANT)),
            new FieldGroup(
                    "工作",
                    List.of(
                            RosterField.EMPLOYER,
                            RosterField.EMPLOYMENT,
                            RosterField.EMPLOYMENT_FORM,
                            RosterField.TRADE,
                            RosterField.POSITION,
                            RosterField.SKILL,
                            RosterField.WORKER_GROUP,
                            RosterField.NEW_FORM,
                            RosterField.PLATFORM)),
            new FieldGroup("工会", List.of(RosterField.UNION_POST, RosterField.HONOUR)));
}
