package sightline.platform.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sightline.platform.contracts.cases.ConcernRaisedV1;
import sightline.platform.language.AlertRole;
import sightline.platform.language.DetectorId;
import sightline.platform.language.EventId;
import sightline.platform.language.Limb;
import sightline.platform.language.Sign;
import sightline.platform.standards.Standard;

/** D08: an urgent concern that nobody acknowledged in time. */
record ConcernUnanswered(Limits limits) implements Detector {

    @Override
    public DetectorId id() {
        return new DetectorId("D08");
    }

    @Override
    public String title() {
        return "Concern unanswered";
    }

    @Override
    public AlertRole owner() {
        return AlertRole.PRACTITIONER;
    }

    @Override
    public List<? extends Suspicion> suspicions(Knowledge known) {
        return new Concerns(known).urgent().stream().map(Unanswered::new).toList();
    }

    /** One urgent concern. */
    private final class Unanswered implements Suspicion {
        private final Noted<ConcernRaisedV1> concern;

        Unanswered(Noted<ConcernRaisedV1> concern) {
            this.concern = concern;
        }

        @Override
        public @Nullable Limb limb() {
            return null;
        }

        @Override
        public String cause() {
            return concern.id().toString();
        }

        @Override
        public Instant since() {
            return concern.recorded();
        }

        @Override
        public List<Happening> bearing(Knowledge known) {
            return Stream.concat(Stream.of(concern.happening()), new Concerns(known).acknowledgements(concern.fact()))
                    .toList();
        }

        @Override
        public Optional<Standing> standing(Knowledge known) {
            return answer(known).isPresent()
                    ? Optional.empty()
                    : Optional.of(new Standing(
                            limits.after(Standard.URGENT_CONCERN_ACKNOWLEDGED, concern.happening(), known),
                            List.of(concern.id())));
        }

        @Override
        public Optional<EventId> answer(Knowledge known) {
            return new Concerns(known).acknowledgement(concern.fact());
        }

        @Override
        public List<AlertRole> told(Knowledge known) {
            Stream.Builder<AlertRole> told = Stream.<AlertRole>builder().add(AlertRole.SENIOR);
            if (concern.fact().sign() == Sign.MENTAL_HEALTH) {
                told.add(AlertRole.HEALTH_CONTACT);
            }
            if (Residence.atPremises(known)) {
                told.add(AlertRole.AP_MANAGER);
            }
            return told.build().toList();
        }

        @Override
        public String sentence() {
            return "An urgent concern has not been acknowledged in time.";
        }
    }
}
