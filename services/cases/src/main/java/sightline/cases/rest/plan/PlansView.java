package sightline.cases.rest.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.supervision.PlanVersion;
import sightline.cases.domain.supervision.PlanWords;
import sightline.platform.language.Pillar;

/** Every version of a risk management plan, the latest first. */
@Schema(name = "Plans")
record PlansView(List<Version> items) {

    /** One version; a pillar that it does not speak to is a gap. */
    @Schema(name = "PlanVersion")
    record Version(
            int version,
            List<Pillar> pillars,
            boolean contingency,
            boolean sentencePlan,
            Words words,
            Instant at,
            String agency) {

        static Version of(PlanVersion one) {
            return new Version(
                    one.plan().version(),
                    one.plan().pillars(),
                    one.plan().contingency(),
                    one.plan().sentencePlan(),
                    Words.of(one.words()),
                    one.at(),
                    one.by().value());
        }
    }

    /** What it says, as far as its reader may read it; text is what belongs to no pillar. */
    @Schema(name = "WordsOfAPlan")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Words(
            @Nullable String supervision,
            @Nullable String control,
            @Nullable String treatment,
            @Nullable String victimSafety,
            @Nullable String contingency,
            @Nullable String text) {

        static Words of(PlanWords words) {
            return new Words(
                    words.pillars().get(Pillar.SUPERVISION),
                    words.pillars().get(Pillar.CONTROL),
                    words.pillars().get(Pillar.TREATMENT),
                    words.pillars().get(Pillar.VICTIM_SAFETY),
                    words.contingency(),
                    words.text());
        }
    }

    static PlansView of(List<PlanVersion> versions) {
        return new PlansView(versions.stream().map(Version::of).toList());
    }
}
