package sightline.cases.rest.compliance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.compliance.NonComplianceItem;
import sightline.cases.domain.compliance.NonComplianceItem.Telling;
import sightline.cases.domain.compliance.Warning;
import sightline.cases.domain.supervision.NonCompliance;
import sightline.cases.usecases.compliance.ShowCompliance;
import sightline.platform.language.ConditionId;
import sightline.platform.language.NonComplianceKind;
import sightline.platform.language.Seriousness;
import sightline.platform.language.WarningStep;

/** What was required of a person and not done, and how they were warned, the latest first. */
@Schema(name = "Compliance")
record ComplianceView(List<Item> items, List<Warned> warnings) {

    /** One thing that was not done. */
    @Schema(name = "NonCompliance")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String itemId,
            NonComplianceKind kind,
            @Nullable String conditionId,
            Seriousness severity,

            @Schema(description = "Whether the reason given was accepted; absent while nobody has judged it") @Nullable
            Boolean acceptable,

            @Nullable String detail,
            Instant at,
            String agency,

            @Schema(description = "When the police were told of it, and under which reference")
            List<PoliceTold> policeTold,

            @Schema(description = "What its reader may do about it now: tell-police")
            List<String> may) {

        static Item of(NonComplianceItem one, boolean tellsPolice) {
            NonCompliance item = one.item();
            return new Item(
                    item.id().toString(),
                    item.kind(),
                    text(item.condition()),
                    item.severity(),
                    item.acceptable(),
                    item.detail(),
                    one.at(),
                    one.by().value(),
                    one.police().stream().map(PoliceTold::of).toList(),
                    tellsPolice ? List.of("tell-police") : List.of());
        }
    }

    /** One time that the police were told. */
    @Schema(name = "PoliceTold")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PoliceTold(@Nullable String reference, Instant at, String agency) {

        static PoliceTold of(Telling one) {
            return new PoliceTold(
                    one.reference().isEmpty() ? null : one.reference(),
                    one.at(),
                    one.by().value());
        }
    }

    /** One warning. */
    @Schema(name = "Warned")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Warned(WarningStep step, @Nullable String conditionId, Instant at, String agency) {

        static Warned of(Warning one) {
            return new Warned(
                    one.issued().step(),
                    text(one.issued().condition()),
                    one.at(),
                    one.by().value());
        }
    }

    private static @Nullable String text(@Nullable ConditionId condition) {
        return condition == null ? null : condition.toString();
    }

    static ComplianceView of(ShowCompliance.Shown shown) {
        return new ComplianceView(
                shown.compliance().items().stream()
                        .map(one -> Item.of(one, shown.tellsPolice()))
                        .toList(),
                shown.compliance().warnings().stream().map(Warned::of).toList());
    }
}
