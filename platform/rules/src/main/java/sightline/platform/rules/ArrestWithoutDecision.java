package sightline.platform.rules;

import java.time.Instant;
import java.util.List;
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
        List<Happening> bearing = known.ofKinds(Arrests.BEARING).toList();
        return new Arrests(known)
                .all()
                .map(matter -> new Undecided(matter, bearing))
                .toList();
    }

    /** One arrest or charge. */
    private final class Undecided implements Suspicion {
        private final Happening matter;
        private final List<Happening> bearing;

        Undecided(Happening matter, List<Happening> bearing) {
            this.matter = matter;
            this.bearing = bearing;
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
            return bearing;
        }

        @Override
        public Optional<Standing> standing(Knowledge known) {
            List<Happening> undecided = new Arrests(known).undecided(matter);
            return undecided.stream()
                    .map(one -> limits.after(Standard.RECALL_DECIDED_AFTER_ARREST, one, known))
                    .min(Instant::compareTo)
                    .map(first -> new Standing(
                            first, undecided.stream().map(Happening::id).toList()));
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
