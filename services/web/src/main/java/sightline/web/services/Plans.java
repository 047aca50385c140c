package sightline.web.services;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every version of a risk management plan, the latest first. */
public record Plans(List<Version> items) {

    public Plans {
        items = items == null ? List.of() : List.copyOf(items);
    }

    public Optional<Version> latest() {
        return items.stream().findFirst();
    }

    public Optional<Version> numbered(int version) {
        return items.stream().filter(one -> one.version() == version).findFirst();
    }

    /** One version, with its words as far as this person may read them. */
    public record Version(
            int version,
            List<String> pillars,
            boolean contingency,
            boolean sentencePlan,
            @Nullable Words words,
            Instant at,
            String agency) {

        public Version {
            pillars = pillars == null ? List.of() : List.copyOf(pillars);
        }

        /** What it says, part by part, whether it says anything or not. */
        public List<Part> parts() {
            Words said = words == null ? Words.NONE : words;
            return List.of(
                    pillar("supervision", said.supervision()),
                    pillar("control", said.control()),
                    pillar("treatment", said.treatment()),
                    pillar("victim-safety", said.victimSafety()),
                    new Part("contingency", said.contingency(), contingency),
                    new Part("other", said.text(), true));
        }

        private Part pillar(String name, @Nullable String said) {
            return new Part(name, said, pillars.contains(name));
        }
    }

    /**
     * One part of it: a pillar, what happens if it fails, or what belongs to neither.
     *
     * @param spokenTo whether the plan speaks to it, here or where it is kept in full
     */
    public record Part(String name, @Nullable String said, boolean spokenTo) {}

    /** What a version says. */
    public record Words(
            @Nullable String supervision,
            @Nullable String control,
            @Nullable String treatment,
            @Nullable String victimSafety,
            @Nullable String contingency,
            @Nullable String text) {
        static final Words NONE = new Words(null, null, null, null, null, null);
    }
}
