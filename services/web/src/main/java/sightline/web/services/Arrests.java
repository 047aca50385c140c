package sightline.web.services;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrests, screened against who is under management. */
public record Arrests(Line line) {

    /** What became of one. */
    public record Answer(String outcome, @Nullable String caseId, List<Candidate> candidates) {

        public Answer {
            candidates = candidates == null ? List.of() : List.copyOf(candidates);
        }

        public boolean recorded() {
            return caseId != null;
        }

        /** A person has to say who it is. */
        public boolean toConfirm() {
            return !candidates.isEmpty();
        }
    }

    /** Somebody it may be of. */
    public record Candidate(String caseId, String personName, LocalDate dateOfBirth, String why) {}

    public Answer screen(Sending arrest) {
        return line.ask("/arrests", arrest, Answer.class);
    }
}
