package sightline.cases.domain.view;

import java.util.Optional;
import sightline.cases.domain.Said;
import sightline.platform.language.Decision;
import sightline.platform.language.Decision.Refused;
import sightline.platform.language.Decision.Taken;
import sightline.platform.language.Told;
import sightline.platform.language.ViewTopic;

/** How the agencies on a case see one thing. */
public sealed interface View {

    /**
     * They see it differently, or in another way than before; nothing is told anew when the same agency said so last.
     */
    Optional<ViewFact> differ(ViewFact.Differs differing, Told told);

    /** Somebody settles it; nothing is told anew when it is settled so. */
    Decision<Optional<ViewFact>> settle(ViewFact.Settled settling);

    /** Nobody has said that they see it differently. */
    record Shared(ViewTopic topic) implements View {
        @Override
        public Optional<ViewFact> differ(ViewFact.Differs differing, Told told) {
            return Optional.of(differing);
        }

        @Override
        public Decision<Optional<ViewFact>> settle(ViewFact.Settled settling) {
            return new Refused<>(new ViewRefusal.NothingDiffers(topic));
        }
    }

    /** They see it differently, and everybody who is told may read how. */
    record Differing(Said<ViewFact.Differs> said) implements View {
        @Override
        public Optional<ViewFact> differ(ViewFact.Differs differing, Told told) {
            return Optional.<ViewFact>of(differing).filter(one -> !said.isRepeated(one, told));
        }

        @Override
        public Decision<Optional<ViewFact>> settle(ViewFact.Settled settling) {
            return new Taken<>(Optional.of(settling));
        }
    }

    /** It was settled; they can come to differ again. */
    record Settled(Said<ViewFact.Differs> said, Said<ViewFact.Settled> settled) implements View {
        @Override
        public Optional<ViewFact> differ(ViewFact.Differs differing, Told told) {
            return Optional.of(differing);
        }

        @Override
        public Decision<Optional<ViewFact>> settle(ViewFact.Settled settling) {
            return settled.what().equals(settling)
                    ? new Taken<>(Optional.empty())
                    : new Refused<>(
                            new ViewRefusal.SettledAlready(settled.what().by()));
        }
    }
}
