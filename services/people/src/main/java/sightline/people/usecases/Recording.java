package sightline.people.usecases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sightline.people.domain.Administrator;
import sightline.people.domain.Change;
import sightline.people.domain.Changes;
import sightline.people.domain.NotReached;
import sightline.people.domain.Person;
import sightline.platform.access.Correlation;
import sightline.platform.language.Ids;

/** Does nothing to anybody that is not written down first. */
@ApplicationScoped
class Recording {
    private final Changes changes;
    private final Correlation correlation;
    private final Ids ids;

    Recording(Changes changes, Correlation correlation, Ids ids) {
        this.changes = changes;
        this.correlation = correlation;
        this.ids = ids;
    }

    /** What is done, in the words of the record. */
    record What(
            String verb,
            String detail,
            String reason,
            @Nullable UUID proposal) {

        static What of(String verb, String detail, String reason) {
            return new What(verb, detail, reason, null);
        }
    }

    void doing(What what, Person person, Administrator by, Runnable effect) {
        doing(
                new Change(
                        ids.next(),
                        person.id(),
                        person.agency(),
                        person.area(),
                        what.verb(),
                        what.detail(),
                        what.reason(),
                        by,
                        what.proposal()),
                effect);
    }

    void doing(Change change, Runnable effect) {
        changes.record(change, correlation.id());
        try {
            effect.run();
        } catch (NotReached notDone) {
            if (notDone.isAnswered()) {
                changes.recordOutcome(change.id(), false);
            }
            throw notDone;
        }
        changes.recordOutcome(change.id(), true);
    }
}
