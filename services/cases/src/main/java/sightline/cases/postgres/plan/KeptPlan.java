package sightline.cases.postgres.plan;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sightline.cases.domain.supervision.PlanWords;
import sightline.platform.language.Pillar;

/** A plan's words as they are kept: by pillar, and what belongs to none. */
public final class KeptPlan {
    private static final String CONTINGENCY = "contingencyPlan";
    private static final String TEXT = "text";

    private KeptPlan() {}

    public static Map<String, String> text(PlanWords words) {
        Map<String, String> text = new HashMap<>();
        words.pillars().forEach((pillar, said) -> text.put(field(pillar), said));
        put(text, CONTINGENCY, words.contingency());
        put(text, TEXT, words.text());
        return text;
    }

    private static void put(Map<String, String> text, String field, @Nullable String said) {
        if (said != null) {
            text.put(field, said);
        }
    }

    static PlanWords words(Map<String, String> text) {
        Map<Pillar, String> pillars = new EnumMap<>(Pillar.class);
        for (Pillar pillar : Pillar.values()) {
            if (text.containsKey(field(pillar))) {
                pillars.put(pillar, Objects.requireNonNull(text.get(field(pillar))));
            }
        }
        return new PlanWords(pillars, text.get(CONTINGENCY), text.get(TEXT));
    }

    private static String field(Pillar pillar) {
        return switch (pillar) {
            case SUPERVISION -> "supervision";
            case CONTROL -> "control";
            case TREATMENT -> "treatment";
            case VICTIM_SAFETY -> "victimSafety";
        };
    }
}
