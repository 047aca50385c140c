package sightline.platform.rules;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sightline.platform.language.AlertRole;
import sightline.platform.language.DetectorId;
import sightline.platform.language.EventId;
import sightline.platform.language.Limb;
import sightline.platform.standards.Standard;

/** D06: an arrest or a charge while on licence, and nobody decided on recall in time with both signatures. */
record ArrestWithoutDecision(Limits limits) implements Detector {

    @Override
    public DetectorId id() {
        return new DetectorId("D06");
    }

    @Override
    public String title() {
        return "Arrest without a decision";
    }

    @Override
    public AlertRole owner() {
        return AlertRole.SENIOR;
    }

    @Override
    public Standard acknowledged() {
        return Standard.GRAVE_ALERT_ACKNOWLEDGED;
    }

    @Override
    public List<? extends Suspicion> suspicions(Knowledge known) {
        Map<EventId, Instant> limitsOf = new HashMap<>();
        return new Arrests(known)
                .all()
                .map(matter -> new Undecided(matter, limitsOf))
                .toList();
    }

    /** One arrest or charge. */
    private final class Undecided implements Suspicion {
        private final Happening matter;
        /* A limit follows from what was known when its cause was recorded: whoever asks when, it is the same. */
        private final Map<EventId, Instant> limitsOf;

        Undecided(Happening matter, Map<EventId, Instant> limitsOf) {
            this.matter = matter;
            this.limitsOf = limitsOf;
        }

        @Override
        public @Nullable Limb limb() {
            return null;
        }

        @Override
        public String cause() {
            return matter.id().toString();
        }

        @Override
        public Instant since() {
            return matter.recorded();
        }

        @Override
        public List<Happening> bearing(Knowledge known) {
            return new Arrests(known).bearingOn(matter).toList();
        }

        @Override
        public Optional<Standing> standing(Knowledge known) {
            List<Happening> undecided = new Arrests(known).undecided(matter);
            return undecided.stream()
                    .map(one -> limitOf(one, known))
                    .min(Instant::compareTo)
                    .map(first -> new Standing(
                            first, undecided.stream().map(Happening::id).toList()));
        }

        private Instant limitOf(Happening one, Knowledge known) {
            return limitsOf.computeIfAbsent(
                    one.id(), _ -> limits.after(Standard.RECALL_DECIDED_AFTER_ARREST, one, known));
        }

        @Override
        public Optional<EventId> answer(Knowledge known) {
            return new Arrests(known).decision(matter);
        }

        @Override
        public List<AlertRole> told(Knowledge known) {
            return List.of(AlertRole.HEAD, AlertRole.EVERY_AGENCY);
        }

        @Override
        public String sentence() {
            return "An arrest or a charge while on licence has had no decision on recall in time, "
                    + "signed by a senior and by a head.";
        }
    }
}
