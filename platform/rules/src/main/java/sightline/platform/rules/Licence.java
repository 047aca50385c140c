package sightline.platform.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sightline.platform.contracts.cases.ReleasedV1;
import sightline.platform.contracts.cases.ReturnedToCustodyV1;
import sightline.platform.contracts.cases.SentenceRecordedV1;
import sightline.platform.language.SentenceKind;
import sightline.platform.standards.WorkingTime;

/** Whether a person was on licence: released with one, not back in custody since, and its last day not over. */
final class Licence {
    /** The facts that bear on it. */
    static final List<Class<? extends Record>> KINDS =
            List.of(ReleasedV1.class, ReturnedToCustodyV1.class, SentenceRecordedV1.class);

    private Licence() {}

    static boolean inForceAt(Instant moment, Knowledge known) {
        return releasedOnLicence(moment, known)
                && !ended(moment.atZone(WorkingTime.LONDON).toLocalDate(), moment, known);
    }

    /* A return at the very instant of an arrest follows from the arrest: the person was on licence when arrested. */
    private static boolean releasedOnLicence(Instant moment, Knowledge known) {
        Optional<Noted<ReleasedV1>> release = known.all(ReleasedV1.class)
                .filter(one -> !one.occurred().isAfter(moment))
                .reduce((earlier, later) -> later);
        return release.filter(last -> last.fact().licence())
                .filter(last -> known.all(ReturnedToCustodyV1.class)
                        .map(Noted::occurred)
                        .noneMatch(back -> back.isBefore(moment) && !back.isBefore(last.occurred())))
                .isPresent();
    }

    private static boolean ended(LocalDate day, Instant moment, Knowledge known) {
        List<SentenceRecordedV1> sentences = known.all(SentenceRecordedV1.class)
                .filter(one -> !one.occurred().isAfter(moment))
                .map(Noted::fact)
                .filter(one -> one.licenceEndsOn() != null || one.kind() == SentenceKind.INDETERMINATE)
                .toList();
        return !sentences.isEmpty() && sentences.stream().allMatch(one -> endsBefore(day, one));
    }

    private static boolean endsBefore(LocalDate day, SentenceRecordedV1 sentence) {
        LocalDate last = sentence.licenceEndsOn();
        return last != null && last.isBefore(day);
    }
}
