package huizhanjia.organizing.web;

import huizhanjia.organizing.FirmTag;
import huizhanjia.organizing.lead.FunnelStage;
import huizhanjia.organizing.lead.Lead;
import huizhanjia.organizing.lead.LeadQuery;
import huizhanjia.ui.Choice;
import huizhanjia.ui.Page;
import huizhanjia.ui.PageLinks;
import java.time.LocalDate;
import java.util.List;

/// What `/firms` prints.
///
/// @param townships to filter by
/// @param pairs how many entries wait to be compared
/// @param mayImport whether the post may bring lists in
/// @param mayAdvise whether the post is in a county, where federations are proposed
/// @param hasPlace whether the post has firms at all
public record FirmList(
        LocalDate today,
        FirmFilter filter,
        List<Row> rows,
        PageLinks links,
        List<Choice> townships,
        int pairs,
        boolean mayImport,
        boolean mayAdvise,
        boolean hasPlace)
        implements Page {

    @Override
    public String title() {
        return "用人单位";
    }

    public List<Choice> stages() {
        return Choice.of(FunnelStage.values(), FunnelStage::label);
    }

    public List<Choice> tags() {
        return Choice.of(FirmTag.values(), FirmTag::label);
    }

    public List<Choice> staffs() {
        return List.of(new Choice("100", "100 人以上"), new Choice("25", "25 人以上"), new Choice("1", "人数已知"));
    }

    public List<Choice> whiches() {
        return Choice.of(LeadQuery.Which.values(), LeadQuery.Which::label);
    }

    /// One firm.
    ///
    /// @param place where it lies
    /// @param tags its tags, as printed
    public record Row(Lead lead, String place, String tags) {}
}
