package sightline.cases.rest.condition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.condition.Evidence;
import sightline.cases.domain.condition.TrackedCondition;
import sightline.cases.domain.condition.TrackedCondition.Binding;
import sightline.cases.domain.condition.TrackedCondition.Ended;
import sightline.cases.domain.supervision.Condition;
import sightline.cases.usecases.condition.ShowConditions;
import sightline.cases.usecases.rights.Verb;
import sightline.platform.language.ConditionKind;
import sightline.platform.language.Instrument;
import sightline.platform.language.PanelView;

/** What binds a person and what bound them, the latest first. */
@Schema(name = "Conditions")
record ConditionsView(List<Item> items) {

    /** One of them; it binds unless it says when it ended. */
    @Schema(name = "TrackedCondition")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String conditionId,
            ConditionKind kind,
            Instrument instrument,
            @Nullable String text,
            @Nullable String enforcedBy,
            PanelView panelView,
            Instant at,
            String agency,

            @Schema(description = "What shows that it is real, in the order in which it was told")
            List<Shown> evidence,

            @Nullable Instant endedAt,

            @Schema(description = "What its reader may tell of it now: evidence, end")
            List<String> may) {

        static Item of(TrackedCondition one, List<String> may) {
            return switch (one) {
                case Binding binding -> of(binding, null, may);
                case Ended(var binding, var at, var _) -> of(binding, at, List.of());
            };
        }

        private static Item of(Binding binding, @Nullable Instant endedAt, List<String> may) {
            Condition set = binding.condition();
            return new Item(
                    set.id().toString(),
                    set.kind(),
                    set.instrument(),
                    orAbsent(set.text()),
                    set.enforcedBy() == null ? null : set.enforcedBy().value(),
                    set.panelView(),
                    binding.at(),
                    binding.by().value(),
                    binding.shown().stream().map(Shown::of).toList(),
                    endedAt,
                    may);
        }
    }

    /** What shows that it is real, when and by which agency that was told. */
    @Schema(name = "Evidence")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(@Nullable String evidence, Instant at, String agency) {

        static Shown of(Evidence one) {
            return new Shown(orAbsent(one.words()), one.at(), one.by().value());
        }
    }

    private static @Nullable String orAbsent(String words) {
        return words.isEmpty() ? null : words;
    }

    static ConditionsView of(ShowConditions.Shown shown) {
        List<String> may = shown.may().stream().map(ConditionsView::word).toList();
        return new ConditionsView(
                shown.conditions().stream().map(one -> Item.of(one, may)).toList());
    }

    private static String word(Verb verb) {
        return verb == Verb.END_CONDITION ? "end" : "evidence";
    }
}
