package sightline.cases.rest.supervision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.supervision.PlanChange;
import sightline.cases.domain.supervision.PlanWords;
import sightline.cases.rest.HasBeen;
import sightline.cases.rest.Occurring;
import sightline.platform.language.Pillar;

/**
 * A new version of the risk management plan, in words by pillar; a sender that keeps them elsewhere names the pillars.
 */
@Schema(name = "ChangePlan")
record ChangePlanRequest(
        @Schema(description = "The pillars it speaks to, besides those of which it says words") @Nullable
        Set<@NotNull(message = "is supervision, control, treatment or victim-safety") Pillar> pillars,

        @Schema(description = "Whether it says what happens if it fails, though not in words here") @Nullable
        Boolean contingency,

        @Schema(description = "Whether it is the sentence plan too") @NotNull(message = "is true or false")
        Boolean sentencePlan,

        @Schema(description = "What it says, by pillar; stays with us") @Valid @Nullable
        Words words,

        @Schema(description = "What belongs to no pillar; stays with us")
        @Size(max = 4000, message = "has at most 4,000 characters")
        @Nullable
        String text,

        @Schema(description = "When it happened, if not now") @HasBeen @Nullable
        Instant occurredAt,

        @Schema(description = "When your agency learned of it, if not at once") @HasBeen @Nullable
        Instant knownAt)
        implements Occurring {

    /** What a plan says. */
    @Schema(name = "PlanWords")
    record Words(
            @Size(max = 4000, message = "has at most 4,000 characters") @Nullable
            String supervision,

            @Schema(description = "Monitoring and control")
            @Size(max = 4000, message = "has at most 4,000 characters")
            @Nullable
            String control,

            @Schema(description = "Interventions and treatment")
            @Size(max = 4000, message = "has at most 4,000 characters")
            @Nullable
            String treatment,

            @Size(max = 4000, message = "has at most 4,000 characters") @Nullable
            String victimSafety,

            @Schema(description = "What happens if it fails")
            @Size(max = 4000, message = "has at most 4,000 characters")
            @Nullable
            String contingency) {
        static final Words NONE = new Words(null, null, null, null, null);

        Map<Pillar, String> byPillar() {
            Map<Pillar, String> said = new EnumMap<>(Pillar.class);
            put(said, Pillar.SUPERVISION, supervision);
            put(said, Pillar.CONTROL, control);
            put(said, Pillar.TREATMENT, treatment);
            put(said, Pillar.VICTIM_SAFETY, victimSafety);
            return said;
        }

        private static void put(Map<Pillar, String> said, Pillar pillar, @Nullable String words) {
            if (words != null && !words.isBlank()) {
                said.put(pillar, words);
            }
        }

        @Nullable
        String ifItFails() {
            return contingency == null || contingency.isBlank() ? null : contingency;
        }
    }

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(
            message =
                    "says in words what is done, by pillar, or names the pillars: supervision, control, treatment, victim-safety")
    public boolean isPlan() {
        return pillars != null || words != null;
    }

    PlanChange change() {
        Words said = words == null ? Words.NONE : words;
        Map<Pillar, String> byPillar = said.byPillar();
        Set<Pillar> spokenTo = EnumSet.noneOf(Pillar.class);
        spokenTo.addAll(byPillar.keySet());
        spokenTo.addAll(pillars == null ? Set.of() : pillars);
        return new PlanChange(
                spokenTo.stream().toList(),
                Boolean.TRUE.equals(contingency) || said.ifItFails() != null,
                sentencePlan,
                new PlanWords(byPillar, said.ifItFails(), text));
    }
}
