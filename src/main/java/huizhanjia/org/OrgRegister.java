package huizhanjia.org;

import static huizhanjia.org.seal.OrgSeals.ACCOUNT;
import static huizhanjia.org.seal.OrgSeals.PHONE;

import huizhanjia.area.Areas;
import huizhanjia.kernel.Actor;
import huizhanjia.kernel.OrgId;
import huizhanjia.kernel.Refused;
import huizhanjia.vault.Mask;
import huizhanjia.vault.SealedColumn;
import huizhanjia.vault.SealedPlace;
import huizhanjia.vault.Vault;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The register of organisations (登记簿): writes one with its employers and history, reads it back with masks.
@Component
class OrgRegister {

    private final OrgTable orgs;
    private final EmployerTable employers;
    private final OrgSpellTable spells;
    private final Vault vault;
    private final Areas areas;

    OrgRegister(OrgTable orgs, EmployerTable employers, OrgSpellTable spells, Vault vault, Areas areas) {
        this.orgs = orgs;
        this.employers = employers;
        this.spells = spells;
        this.vault = vault;
        this.areas = areas;
    }

    Optional<Org> find(OrgId id) {
        return orgs.find(id.value()).map(org -> filled(org, Mask::phone, Mask::account));
    }

    /// The particulars with phone and account as blind references, as the trail may keep them.
    Particulars blinded(OrgId id) {
        return orgs.find(id.value())
                .map(org -> filled(org, phone -> blind("org.phone", phone), account -> blind("org.account", account)))
                .orElseThrow()
                .particulars();
    }

    boolean isEmpty() {
        return orgs.isEmpty();
    }

    /// Enters a new organisation and what holds of it from its first day.
    void enter(Org org, Instant at) {
        check(org);
        orgs.add(org, sealed(org, OrgTable.Envelopes.NONE));
        employers.cover(org.id().value(), org.particulars().employers(), org.foundedOn());
        for (var orgSpell :
                OrgSpell.of(org.particulars(), org.foundedOn(), org.approval().documentNumber())) {
            spells.add(org.id().value(), orgSpell, at);
        }
    }

    /// Changes what is known; the version must be the one the clerk saw.
    void change(Org before, Amendment amendment, Instant at) {
        var id = before.id().value();
        var after = new Org(
                before.id(),
                before.parent(),
                before.county(),
                amendment.particulars(),
                before.foundedOn(),
                before.approval(),
                amendment.version());
        check(after);
        if (orgs.change(after, sealed(after, orgs.envelopes(id))) == 0) {
            throw changedMeanwhile();
        }
        employers.cover(id, amendment.particulars().employers(), amendment.from());
        var known = OrgSpell.of(before.particulars(), amendment.from(), amendment.documentNumber());
        for (var orgSpell : OrgSpell.of(amendment.particulars(), amendment.from(), amendment.documentNumber())) {
            if (known.stream().noneMatch(orgSpell::saysSame)) {
                spells.add(id, orgSpell, at);
            }
        }
    }

    /// Whether the particulars say nothing but what is known: a phone typed in full is compared with the one sealed.
    boolean knows(Org org, Particulars said) {
        var envelopes = orgs.envelopes(org.id().value());
        var leadership = said.leadership();
        var treasury = said.treasury();
        return org.particulars()
                .equals(new Particulars(
                        said.kind(),
                        said.name(),
                        said.areaCode(),
                        said.creditCode(),
                        new Leadership(
                                leadership.head(),
                                masked(leadership.phone(), opened(org.id(), PHONE, envelopes.phone()), Mask::phone),
                                leadership.fullTimeCount(),
                                leadership.term()),
                        new Treasury(
                                treasury.mode(),
                                treasury.bank(),
                                masked(
                                        treasury.account(),
                                        opened(org.id(), ACCOUNT, envelopes.account()),
                                        Mask::account)),
                        said.legalPerson(),
                        said.employers()));
    }

    private static String masked(String typed, Optional<String> known, UnaryOperator<String> mask) {
        return known.filter(typed::equals).map(mask).orElse(typed);
    }

    /// When it was entered here.
    Instant enteredAt(OrgId id) {
        return orgs.recordedAt(id.value());
    }

    /// Voids an organisation that an import entered by mistake.
    void retract(OrgId id, Actor by, Instant at) {
        orgs.retract(id.value(), "撤回导入", by.clerkName(), at);
    }

    /// Notes the new parent; the version must be the one the clerk saw.
    void changeParent(OrgId id, Affiliating affiliating) {
        if (orgs.changeParent(id.value(), affiliating.parent().value(), affiliating.version()) == 0) {
            throw changedMeanwhile();
        }
    }

    /// Whether an organisation of the name stands directly under the parent already.
    boolean hasSibling(OrgId parent, String name, OrgId except) {
        return orgs.hasSibling(parent.value(), name, except.value());
    }

    List<OrgSpell> history(OrgId id) {
        return spells.of(id.value());
    }

    private static Refused changedMeanwhile() {
        return new Refused("org.stale", "您打开以后，这家工会的资料已被他人修改。请重新打开，核对后再提交");
    }

    private void check(Org org) {
        var particulars = org.particulars();
        if (areas.find(particulars.areaCode()).isEmpty()) {
            throw new Refused("org.unknown-area", "行政区划代码 %s 不存在，请从区划列表中选择".formatted(particulars.areaCode()));
        }
        checkLevel(particulars);
        var code = particulars.creditCode();
        if (code == null) {
            return;
        }
        if (!code.isUnion()) {
            throw new Refused("org.not-a-union-code", "工会的统一社会信用代码以 81 或 89 开头，请勿填写用人单位的代码");
        }
        orgs.bearerOf(code.value(), org.id().value()).ifPresent(name -> {
            throw new Refused("org.code-taken", "统一社会信用代码 %s 已登记在「%s」名下，请核对".formatted(code, name));
        });
    }

    /// A federation is known by the whole of its area: two digits, four, six.
    private static void checkLevel(Particulars particulars) {
        var digits = particulars.areaCode().length();
        var isRight = switch (particulars.kind()) {
            case PROVINCE -> digits == 2;
            case CITY -> digits == 4;
            case COUNTY -> digits == 6;
            case INDUSTRIAL,
                    TOWNSHIP_FEDERATION,
                    TOWNSHIP,
                    PARK,
                    VILLAGE,
                    AREA_FEDERATION,
                    TRADE_FEDERATION,
                    GRASSROOTS,
                    JOINT,
                    ORGANIZER,
                    BRANCH,
                    GROUP -> true;
        };
        if (!isRight) {
            throw new Refused(
                    "org.area-level",
                    "%s的区划代码应为本级代码：省 2 位、市 4 位、县 6 位"
                            .formatted(particulars.kind().label()));
        }
    }

    private Org filled(Org org, UnaryOperator<String> phone, UnaryOperator<String> account) {
        var id = org.id().value();
        var envelopes = orgs.envelopes(id);
        var known = org.particulars();
        var leadership = known.leadership();
        var treasury = known.treasury();
        var particulars = new Particulars(
                known.kind(),
                known.name(),
                known.areaCode(),
                known.creditCode(),
                new Leadership(
                        leadership.head(),
                        shown(org.id(), PHONE, envelopes.phone(), phone),
                        leadership.fullTimeCount(),
                        leadership.term()),
                new Treasury(treasury.mode(), treasury.bank(), shown(org.id(), ACCOUNT, envelopes.account(), account)),
                known.legalPerson(),
                employers.of(id));
        return new Org(
                org.id(), org.parent(), org.county(), particulars, org.foundedOn(), org.approval(), org.version());
    }

    private String shown(OrgId id, SealedColumn column, byte @Nullable [] envelope, UnaryOperator<String> as) {
        return envelope == null ? "" : opened(id, column, envelope).map(as).orElse(Mask.UNREADABLE);
    }

    private Optional<String> opened(OrgId id, SealedColumn column, byte @Nullable [] envelope) {
        return Optional.ofNullable(envelope).flatMap(some -> vault.find(column.at(id), some));
    }

    private String blind(String purpose, String plain) {
        return "已登记·" + HexFormat.of().formatHex(vault.index(purpose, plain), 0, 4);
    }

    private OrgTable.Envelopes sealed(Org org, OrgTable.Envelopes before) {
        var particulars = org.particulars();
        return new OrgTable.Envelopes(
                sealed(PHONE.at(org.id()), particulars.leadership().phone(), before.phone()),
                sealed(ACCOUNT.at(org.id()), particulars.treasury().account(), before.account()));
    }

    /// A masked text given back, or one that says it cannot be read, means: as it was.
    private byte @Nullable [] sealed(SealedPlace place, String typed, byte @Nullable [] before) {
        if (typed.contains("*") || typed.equals(Mask.UNREADABLE)) {
            return before;
        }
        return typed.isEmpty() ? null : vault.seal(place, typed);
    }
}
